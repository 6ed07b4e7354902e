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

/** Writes edits made in a copy to the home. */
public final class EditedFiles {
  private EditedFiles() {}

  /**
   * Writes all edits, or none.
   *
   * @throws IOException if a file cannot be written, or has changed in the meantime
   * @throws InvalidInput if a link leads out of the home
   */
  public static void write(List<EditedFile> edits, Home home) throws IOException {
    Deque<EditedFile> written = new ArrayDeque<>();
    try {
      for (EditedFile edit : edits) {
        Path file = OwnPath.within(home.folder(), edit.name());
        if (!isUnchanged(file, edit.before())) {
          throw new IOException("`" + edit.name() + "` was changed in the meantime");
        }
        Files.createDirectories(file.getParent());
        WholeFile.write(file, edit.after());
        written.push(edit);
      }
    } catch (IOException | InvalidInput e) {
      rollBack(written, home);
      throw e;
    }
  }

  private static boolean isUnchanged(Path file, Optional<String> before) throws IOException {
    return before.isEmpty()
        ? Files.notExists(file)
        : Arrays.equals(Files.readAllBytes(file), before.get().getBytes(StandardCharsets.UTF_8));
  }

  private static void rollBack(Iterable<EditedFile> written, Home home) throws IOException {
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
