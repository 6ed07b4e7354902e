package org.aqcp.input.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.aqcp.input.problem.InputProblem;
import org.aqcp.input.problem.InvalidInput;
import org.aqcp.input.problem.ProblemKind;
import org.aqcp.input.problem.Suggestion;

/** Reads the bytes of a file of limited size. */
final class FileBytes {
  private static final int MAX_BYTES = 4 * 1024 * 1024;

  private FileBytes() {}

  /**
   * Reads a file.
   *
   * @param named the name of the file in problems
   * @throws InvalidInput if the file cannot be read or is too large
   */
  static byte[] of(Path file, String named) {
    try {
      if (Files.isDirectory(file)) {
        throw folder(file, named);
      }
      if (Files.size(file) > MAX_BYTES) {
        throw tooLarge(named, Files.size(file));
      }
      try (InputStream in = Files.newInputStream(file)) {
        // the size of a device or pipe is not known in advance
        return ofSize(in.readNBytes(MAX_BYTES + 1), named);
      }
    } catch (NoSuchFileException e) {
      throw refused(
          InputProblem.UNREADABLE_FILE,
          named,
          "file not found",
          Suggestion.hint(name(file), siblings(file)));
    } catch (IOException e) {
      throw refused(
          InputProblem.UNREADABLE_FILE, named, "the file cannot be read", "check its permissions");
    }
  }

  /** Refuses content that is too large. */
  static byte[] ofSize(byte[] bytes, String named) {
    if (bytes.length > MAX_BYTES) {
      throw refused(
          InputProblem.TOO_LARGE, named, "the file is larger than 4 MB", "use a smaller file");
    }
    return bytes;
  }

  private static InvalidInput folder(Path folder, String named) {
    return Files.isReadable(folder)
        ? refused(InputProblem.UNREADABLE_FILE, named, "this is a folder", "choose a file in it")
        : refused(
            InputProblem.UNREADABLE_FILE,
            named,
            "this folder cannot be read",
            "check its permissions");
  }

  private static InvalidInput tooLarge(String named, long size) {
    String megabytes = String.format(Locale.ROOT, "%.1f MB", size / (1024.0 * 1024.0));
    return refused(
        InputProblem.TOO_LARGE,
        named,
        "the file is " + megabytes + " large",
        "files of up to 4 MB are read");
  }

  private static InvalidInput refused(ProblemKind kind, String named, String message, String hint) {
    return new InvalidInput(kind, named, message, hint);
  }

  private static String name(Path file) {
    return file.getFileName() == null ? "" : file.getFileName().toString();
  }

  private static List<String> siblings(Path file) {
    Path folder = file.getParent() == null ? Path.of("") : file.getParent();
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(FileBytes::name).sorted().toList();
    } catch (IOException e) {
      return List.of();
    }
  }
}
