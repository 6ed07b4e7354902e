package org.aqcp.input.file;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file that is written whole or not at all, even if the power fails: readers see what was there
 * before, or what is there now. It keeps its permissions, and a link stays a link to it. What is
 * not a file, such as a pipe, is written to at once.
 */
public final class WholeFile implements Closeable {
  private final WriteTarget target;
  private final Path aside;
  private final FileChannel channel;
  private final OutputStream stream;

  private WholeFile(WriteTarget target, Path aside, FileChannel channel) {
    this.target = target;
    this.aside = aside;
    this.channel = channel;
    this.stream = Channels.newOutputStream(channel);
  }

  /** Begins a file in a folder that exists. */
  public static WholeFile begin(Path file) throws IOException {
    WriteTarget target = WriteTarget.of(file);
    if (target.direct()) {
      // appended: behind the name of a stream may be a file that others write to as well
      FileChannel open =
          FileChannel.open(target.path(), StandardOpenOption.WRITE, StandardOpenOption.APPEND);
      return new WholeFile(target, target.path(), open);
    }
    if (Files.exists(target.path()) && !Files.isWritable(target.path())) {
      // a move would replace what its owner has locked
      throw new IOException(target.path() + " is write-protected");
    }
    AsideFiles asides = new AsideFiles(target.path().getParent());
    asides.clean();
    Path aside = asides.next();
    FileChannel open = FileTraits.create(aside, target.path());
    aside.toFile().deleteOnExit();
    return new WholeFile(target, aside, open);
  }

  /** Writes a text into a folder that exists. */
  public static void write(Path file, String text) throws IOException {
    try (WholeFile whole = begin(file)) {
      whole.put(text);
      whole.keep();
    }
  }

  /** Adds a text to what will be kept. */
  public void put(String text) throws IOException {
    stream.write(text.getBytes(StandardCharsets.UTF_8));
  }

  /** What it is written with, until it is kept. */
  public OutputStream stream() {
    return stream;
  }

  /** Brings what was written to the disk, so that keeping it can hardly fail any more. */
  public void settle() throws IOException {
    if (!target.direct() && channel.isOpen()) {
      channel.force(true);
    }
    stream.close();
  }

  /** Replaces the file with what was written. */
  public void keep() throws IOException {
    settle();
    if (!target.direct()) {
      move();
      settle(target.path().getParent());
    }
  }

  private void move() throws IOException {
    try {
      Files.move(
          aside,
          target.path(),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(aside, target.path(), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Not every system can: what is lost then is the change, not the file. */
  private static void settle(Path folder) {
    try (FileChannel open = FileChannel.open(folder, StandardOpenOption.READ)) {
      open.force(true);
    } catch (IOException cannot) {
      return;
    }
  }

  /** Discards what was written, unless it was kept. */
  @Override
  public void close() throws IOException {
    stream.close();
    if (!target.direct()) {
      Files.deleteIfExists(aside);
    }
  }
}
