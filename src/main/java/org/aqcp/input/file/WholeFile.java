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
 * A file that is written atomically: readers see either the old or the new content. Permissions are
 * kept, and a link remains a link. Pipes and devices are written directly.
 */
public final class WholeFile implements Closeable {
  private final Path target;
  private final Path temporary;
  private final OutputStream stream;

  private WholeFile(Path target, Path temporary) throws IOException {
    this.target = target;
    this.temporary = temporary;
    this.stream = Files.newOutputStream(temporary);
  }

  /** Starts a file in an existing folder. */
  public static WholeFile begin(Path file) throws IOException {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      // never replace a pipe or a device, such as /dev/null, with a file
      return new WholeFile(file, file);
    }
    Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    if (Files.exists(target) && !Files.isWritable(target)) {
      // a move would replace a file that its owner has write-protected
      throw new IOException(target + " must not be written to");
    }
    String name = "." + target.getFileName() + "." + ProcessHandle.current().pid();
    return new WholeFile(target, target.resolveSibling(name));
  }

  /** Writes text to a file in an existing folder. */
  public static void write(Path file, String text) throws IOException {
    try (WholeFile whole = begin(file)) {
      whole.stream.write(text.getBytes(StandardCharsets.UTF_8));
      whole.keep();
    }
  }

  /** The stream to write to before {@link #keep}. */
  public OutputStream stream() {
    return stream;
  }

  /** Also removes unfinished output if a signal ends the process. */
  public WholeFile untilTheEnd() {
    if (!temporary.equals(target)) {
      temporary.toFile().deleteOnExit();
    }
    return this;
  }

  /** Replaces the file with what was written. */
  public void keep() throws IOException {
    stream.close();
    if (!temporary.equals(target)) {
      keepPermissions();
      move();
    }
  }

  private void keepPermissions() throws IOException {
    PosixFileAttributeView view =
        Files.getFileAttributeView(temporary, PosixFileAttributeView.class);
    if (view != null && Files.exists(target)) {
      view.setPermissions(Files.getPosixFilePermissions(target));
    }
  }

  private void move() throws IOException {
    try {
      Files.move(
          temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Discards what was written, unless it was kept. */
  @Override
  public void close() throws IOException {
    stream.close();
    if (!temporary.equals(target)) {
      Files.deleteIfExists(temporary);
    }
  }
}
