package org.aqcp.input.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;

/** Writes a file whole or not at all: whoever reads it meanwhile sees the old text or the new. */
public final class WholeFile {
  private WholeFile() {}

  /**
   * Writes a text into a folder that is there. A file that is there already keeps its permissions,
   * and a link stays a link to it. What is no file, such as a pipe, is written to.
   */
  public static void write(Path file, String text) throws IOException {
    Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    if (Files.exists(target) && !Files.isRegularFile(target)) {
      // a pipe or a device, such as /dev/null, must not give way to a file
      Files.write(target, text.getBytes(StandardCharsets.UTF_8));
      return;
    }
    Path aside =
        target.resolveSibling("." + target.getFileName() + "." + ProcessHandle.current().pid());
    try {
      Files.write(aside, text.getBytes(StandardCharsets.UTF_8));
      keepPermissions(target, aside);
      move(aside, target);
    } finally {
      Files.deleteIfExists(aside);
    }
  }

  private static void keepPermissions(Path from, Path to) throws IOException {
    if (!Files.exists(from)) {
      return;
    }
    if (!Files.isWritable(from)) {
      // a move would replace what its owner has locked
      throw new IOException(from + " must not be written to");
    }
    PosixFileAttributeView view = Files.getFileAttributeView(to, PosixFileAttributeView.class);
    if (view != null) {
      view.setPermissions(Files.getPosixFilePermissions(from));
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
