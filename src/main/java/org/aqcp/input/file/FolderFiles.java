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
import org.aqcp.input.problem.Place;
import org.aqcp.input.problem.Problem;

/** What stands in a folder, while others may write, move or lock it. */
public final class FolderFiles {
  private FolderFiles() {}

  /**
   * All paths in a folder, itself first, sorted; none where there is no such folder.
   *
   * @param depth how many folders deep
   * @param named what problems call the folder
   * @throws InvalidInput where one of its folders cannot be read
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
        new Problem(
            InputProblem.UNREADABLE_FILE,
            named,
            Place.NOWHERE,
            gone ? "this changed while it was being read" : "this folder cannot be read",
            gone ? "try again" : "check its permissions and those of the folders in it"));
  }
}
