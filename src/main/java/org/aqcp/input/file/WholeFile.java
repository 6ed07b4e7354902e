package org.aqcp.input.file;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;

/**
 * A file that is written whole or not at all: whoever reads it meanwhile sees what stood there
 * before, or what stands there now. It keeps its permissions, and a link stays a link to it. What
 * is no file, such as a pipe, is written to at once.
 */
public final class WholeFile implements Closeable {
  private final Path target;
  private final Path aside;
  private final OutputStream stream;

  private WholeFile(Path target, Path aside) throws IOException {
    this.target = target;
    this.aside = aside;
    this.stream = Files.newOutputStream(aside);
  }

  /** Begins a file in a folder that is there. */
  public static WholeFile begin(Path file) throws IOException {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      // a pipe or a device, such as /dev/null, must not give way to a file
      return new WholeFile(file, file);
    }
    Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    if (Files.exists(target) && !Files.isWritable(target)) {
      // a move would replace what its owner has locked
      throw new IOException(target + " must not be written to");
    }
    String name = "." + target.getFileName() + "." + ProcessHandle.current().pid();
    return new WholeFile(target, target.resolveSibling(name));
  }

  /** Writes a text into a folder that is there. */
  public static void write(Path file, String text) throws IOException {
    try (WholeFile whole = begin(file)) {
      whole.stream.write(text.getBytes(StandardCharsets.UTF_8));
      whole.keep();
    }
  }

  /** What it is written with, until it is kept. */
  public OutputStream stream() {
    return stream;
  }

  /** Also where a signal ends the process, nothing is left of what is not kept. */
  public WholeFile untilTheEnd() {
    if (!aside.equals(target)) {
      aside.toFile().deleteOnExit();
    }
    return this;
  }

  /** Has what was written take its place. */
  public void keep() throws IOException {
    stream.close();
    if (!aside.equals(target)) {
      keepPermissions();
      move();
    }
  }

  private void keepPermissions() throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(aside, PosixFileAttributeView.class);
    if (view != null && Files.exists(target)) {
      view.setPermissions(Files.getPosixFilePermissions(target));
    }
  }

  private void move() throws IOException {
    try {
      Files.move(
          aside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(aside, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Forgets what was written, unless it was kept. */
  @Override
  public void close() throws IOException {
    stream.close();
    if (!aside.equals(target)) {
      Files.deleteIfExists(aside);
    }
  }
}
