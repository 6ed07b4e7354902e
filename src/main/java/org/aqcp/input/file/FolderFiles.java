package org.aqcp.input.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.aqcp.input.problem.InputProblem;
import org.aqcp.input.problem.InvalidInput;

/** Lists a folder that other programs may be changing. */
public final class FolderFiles {
  private FolderFiles() {}

  /**
   * All paths in a folder, itself first, sorted; empty if the folder does not exist.
   *
   * @param depth the number of levels to descend
   * @param named the name of the folder in problems
   * @throws InvalidInput if one of its folders cannot be read
   */
  public static List<Path> in(Path folder, int depth, String named) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(folder, depth)) {
      return all.sorted().toList();
    } catch (IOException e) {
      throw refused(e, named);
    } catch (UncheckedIOException e) {
      throw refused(e.getCause(), named);
    }
  }

  private static InvalidInput refused(IOException e, String named) {
    boolean gone = e instanceof NoSuchFileException;
    return new InvalidInput(
        InputProblem.UNREADABLE_FILE,
        named,
        gone ? "this changed while it was being read" : "this folder cannot be read",
        gone ? "try again" : "check its permissions and those of the folders in it");
  }
}
