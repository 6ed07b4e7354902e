package org.aqcp.author.copy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.aqcp.framework.Home;
import org.aqcp.input.file.WholeFile;
import org.aqcp.input.problem.InvalidInput;

/** Brings edits that were tried in a copy into the home. */
public final class EditedFiles {
  private EditedFiles() {}

  /**
   * Writes all of them, or none.
   *
   * @throws IOException where one cannot be written, or was changed meanwhile
   * @throws InvalidInput where a link leads out of the home
   */
  public static void write(List<EditedFile> edits, Home home) throws IOException {
    Deque<EditedFile> written = new ArrayDeque<>();
    try {
      for (EditedFile edit : edits) {
        Path file = OwnPath.within(home.folder(), edit.name());
        if (!isAsBefore(file, edit.before())) {
          throw new IOException("`" + edit.name() + "` was changed in the meantime");
        }
        Files.createDirectories(file.getParent());
        WholeFile.write(file, edit.after());
        written.push(edit);
      }
    } catch (IOException | InvalidInput e) {
      takeBack(written, home);
      throw e;
    }
  }

  private static boolean isAsBefore(Path file, Optional<String> before) throws IOException {
    return before.isEmpty()
        ? Files.notExists(file)
        : Arrays.equals(Files.readAllBytes(file), before.get().getBytes(StandardCharsets.UTF_8));
  }

  private static void takeBack(Iterable<EditedFile> written, Home home) throws IOException {
    for (EditedFile edit : written) {
      Path file = OwnPath.within(home.folder(), edit.name());
      if (edit.before().isPresent()) {
        WholeFile.write(file, edit.before().get());
      } else {
        Files.delete(file);
      }
    }
  }
}
