package org.aqcp.author.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aqcp.framework.Home;
import org.aqcp.input.problem.InvalidInput;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed between two files of one edit, at each of the places. */
final class EditJournalTest {
  private static final List<String> NAMES =
      List.of("rules/a/1.dslr", "rules/a/2.dslr", "rules/b/new.dslr", "rules/c.yaml");

  @TempDir private Path folder;
  private Home home;
  private EditJournal journal;
  private final List<EditedFile> edits = new ArrayList<>();

  @BeforeEach
  void a_home() throws IOException {
    home = new Home(Files.createDirectory(folder.resolve("home")));
    journal = new EditJournal(folder.resolve("edits"), home);
    for (String name : NAMES) {
      boolean anew = name.contains("new");
      edits.add(new EditedFile(name, anew ? Optional.empty() : Optional.of("before"), "after"));
      if (!anew) {
        put(name, "before");
      }
    }
  }

  @Test
  void all_files_are_edited_wherever_it_was_killed() throws IOException {
    for (int done = 0; done <= NAMES.size(); done++) {
      journal.begin(edits);
      for (String name : NAMES.subList(0, done)) {
        put(name, "after");
      }
      assertThat(journal.finish()).isEqualTo(NAMES.subList(done, NAMES.size()));
      for (EditedFile edit : edits) {
        assertThat(file(edit.name())).hasContent("after");
        undo(edit);
      }
      assertThat(folder.resolve("edits")).doesNotExist();
    }
  }

  @Test
  void what_somebody_edited_since_stays_and_is_reported_once() throws IOException {
    journal.begin(edits);
    put(NAMES.get(0), "after");
    put(NAMES.get(1), "mine");
    assertThatThrownBy(journal::finish).hasMessage("`rules/a/2.dslr` was edited since");
    assertThat(file(NAMES.get(1))).hasContent("mine");
    assertThat(file(NAMES.get(2))).doesNotExist();
    assertThat(journal.finish()).isEmpty();
  }

  @Test
  void a_link_that_was_put_there_since_is_not_followed() throws IOException {
    Path outside = Files.writeString(folder.resolve("outside"), "before");
    journal.begin(edits);
    Files.delete(file(NAMES.get(3)));
    Files.createSymbolicLink(file(NAMES.get(3)), outside);
    assertThatThrownBy(journal::finish).isInstanceOf(InvalidInput.class);
    assertThat(outside).hasContent("before");
    assertThat(journal.finish()).isEmpty();
  }

  @Test
  void a_journal_where_others_can_write_is_not_believed() throws IOException {
    journal.begin(edits);
    Files.setPosixFilePermissions(
        folder.resolve("edits"), PosixFilePermissions.fromString("rwxrwxrwx"));
    assertThat(journal.finish()).isEmpty();
    assertThat(file(NAMES.get(0))).hasContent("before");
    EditedFiles.write(edits, home, journal);
    assertThat(file(NAMES.get(0))).hasContent("after");
  }

  @Test
  void another_home_has_another_journal() throws IOException {
    journal.begin(edits);
    Home other = new Home(Files.createDirectory(folder.resolve("other")));
    assertThat(new EditJournal(folder.resolve("edits"), other).finish()).isEmpty();
    assertThat(journal.finish()).isEqualTo(NAMES);
  }

  @Test
  void wherever_writing_fails_nothing_is_changed_and_nothing_is_left() throws IOException {
    for (String name : NAMES) {
      Files.deleteIfExists(file(name));
      // a folder where the file belongs
      Files.createDirectories(file(name).resolve("in the way"));
      assertThatThrownBy(() -> EditedFiles.write(edits, home, journal))
          .isInstanceOf(IOException.class);
      for (EditedFile edit : edits) {
        if (!edit.name().equals(name)) {
          assertThat(EditedFiles.isSaying(file(edit.name()), edit.before())).isTrue();
        }
      }
      assertThat(journal.finish()).isEmpty();
      Files.delete(file(name).resolve("in the way"));
      Files.delete(file(name));
      undo(edits.get(NAMES.indexOf(name)));
    }
  }

  private void undo(EditedFile edit) throws IOException {
    if (edit.before().isPresent()) {
      put(edit.name(), edit.before().get());
    } else {
      Files.deleteIfExists(file(edit.name()));
    }
  }

  private void put(String name, String text) throws IOException {
    Files.createDirectories(file(name).getParent());
    Files.writeString(file(name), text);
  }

  private Path file(String name) {
    return home.folder().resolve(name);
  }
}
