package org.aqcp.author.copy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.aqcp.framework.Home;
import org.aqcp.input.file.OwnFile;
import org.aqcp.input.file.WholeFile;
import org.aqcp.input.problem.InvalidInput;

/** Brings edits that were tried into the files that they are of: all of them, or none. */
public final class EditedFiles {
  private final Function<String, Path> places;

  private EditedFiles(Function<String, Path> places) {
    this.places = places;
  }

  /** An edit that waits beside its file. */
  private record Begun(EditedFile edit, Path file, WholeFile aside) {
    static Begun of(EditedFile edit, Path file) throws IOException {
      requireAsBefore(edit, file);
      Files.createDirectories(file.getParent());
      WholeFile aside = WholeFile.begin(file);
      aside.put(edit.after());
      aside.settle();
      return new Begun(edit, file, aside);
    }
  }

  /**
   * Writes edits of a home.
   *
   * @param journal remembers them, so that they are finished if this process is killed
   * @throws IOException where one cannot be written, or was changed meanwhile
   * @throws InvalidInput where a link leads out of the home
   */
  public static void write(List<EditedFile> edits, Home home, EditJournal journal)
      throws IOException {
    new EditedFiles(name -> OwnFile.toWrite(home.folder(), name)).write(edits, journal);
  }

  /**
   * Writes edits of files that do not depend on each other.
   *
   * @param places of files by their names
   * @throws IOException where one cannot be written, or was changed meanwhile
   */
  public static void write(List<EditedFile> edits, Map<String, Path> places) throws IOException {
    new EditedFiles(places::get).write(edits, EditJournal.NONE);
  }

  private void write(List<EditedFile> edits, EditJournal journal) throws IOException {
    List<Begun> begun = new ArrayList<>();
    try {
      for (EditedFile edit : edits) {
        begun.add(Begun.of(edit, places.apply(edit.name())));
      }
      journal.begin(edits);
      keep(begun);
    } finally {
      for (Begun one : begun) {
        one.aside.close();
      }
      journal.end();
    }
  }

  private void keep(List<Begun> begun) throws IOException {
    Deque<Begun> kept = new ArrayDeque<>();
    try {
      for (Begun one : begun) {
        // as late as possible: an editor may save at any time
        requireAsBefore(one.edit, places.apply(one.edit.name()));
        one.aside.keep();
        kept.push(one);
      }
    } catch (IOException | InvalidInput e) {
      takeBack(kept);
      throw e;
    }
  }

  private static void requireAsBefore(EditedFile edit, Path file) throws IOException {
    if (!isSaying(file, edit.before())) {
      throw new IOException("`" + edit.name() + "` was changed in the meantime");
    }
  }

  /** Whether a file has a content; with none, whether there is no such file. */
  static boolean isSaying(Path file, Optional<String> content) throws IOException {
    if (content.isEmpty()) {
      return Files.notExists(file);
    }
    byte[] wanted = content.get().getBytes(StandardCharsets.UTF_8);
    // a device or a large file is not read to know that
    return Files.isRegularFile(file)
        && Files.size(file) == wanted.length
        && Arrays.equals(Files.readAllBytes(file), wanted);
  }

  private static void takeBack(Iterable<Begun> written) throws IOException {
    for (Begun one : written) {
      if (!isSaying(one.file, Optional.of(one.edit.after()))) {
        continue;
      }
      if (one.edit.before().isPresent()) {
        WholeFile.write(one.file, one.edit.before().get());
      } else {
        Files.delete(one.file);
      }
    }
  }
}
