package org.aqcp.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Path;

/**
 * The traces that hostile code would leave: a file, a system property, a thread, a connection.
 *
 * @param file that it would make, by itself or by a program that it starts
 * @param door that it would knock at
 */
record Marks(Path file, ServerSocket door) implements AutoCloseable {
  private static final String NAME = "aqcp.hostile";
  private static final String THREAD = "aqcp-hostile";

  static Marks in(Path folder) throws IOException {
    System.clearProperty(NAME);
    ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    door.setSoTimeout(1);
    return new Marks(folder.resolve("marker"), door);
  }

  /** Tells hostile text what to leave. */
  String namedIn(String text) {
    return text.replace("@MARKER@", file.toString())
        .replace("@PORT@", String.valueOf(door.getLocalPort()));
  }

  void areAbsent() {
    assertThat(file).doesNotExist();
    assertThat(System.getProperty(NAME)).isNull();
    assertThat(Thread.getAllStackTraces().keySet())
        .extracting(Thread::getName)
        .doesNotContain(THREAD);
    assertThatThrownBy(() -> door.accept().close()).isInstanceOf(SocketTimeoutException.class);
  }

  @Override
  public void close() {
    try {
      door.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
