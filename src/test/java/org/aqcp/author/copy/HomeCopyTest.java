package org.aqcp.author.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.aqcp.framework.Home;
import org.aqcp.input.problem.InvalidInput;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class HomeCopyTest {
  private static final String RULES = "rules/a/local/1.dslr";

  @TempDir private Path folder;
  private Home home;
  private Path outside;

  @BeforeEach
  void a_home_with_a_file_and_a_stranger_beside_it() throws IOException {
    home = new Home(folder.resolve("home"));
    outside = Files.createDirectories(folder.resolve("outside")).resolve("1.dslr");
    Files.createDirectories(file(RULES).getParent());
    Files.writeString(file(RULES), "before");
    Files.writeString(outside, "theirs");
  }

  @Test
  void only_what_is_read_is_copied() throws IOException {
    Files.writeString(file("rules/notes.txt"), "notes");
    Files.write(file("rules/large.yaml"), new byte[4 * 1024 * 1024 + 1]);
    try (HomeCopy copy = new HomeCopy(home)) {
      assertThat(copy.text(RULES)).contains("before");
      assertThat(copy.text("rules/notes.txt")).isEmpty();
      assertThat(copy.text("rules/large.yaml")).isEmpty();
    }
  }

  @Test
  void a_home_with_far_more_than_people_write_is_refused() throws IOException {
    for (int i = 0; i < 17; i++) {
      Files.write(file("rules/" + i + ".yaml"), new byte[4 * 1024 * 1024]);
    }
    assertThatThrownBy(() -> new HomeCopy(home))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("more than 64 MB");
  }

  @Test
  void the_home_changes_only_when_its_edits_are_written() throws IOException {
    List<EditedFile> changed = edited(RULES, "rules/b/new.dslr");
    assertThat(changed)
        .containsExactly(
            new EditedFile(RULES, Optional.of("before"), "after"),
            new EditedFile("rules/b/new.dslr", Optional.empty(), "after"));
    assertThat(file(RULES)).hasContent("before");
    write(changed);
    assertThat(file(RULES)).hasContent("after");
    assertThat(file("rules/b/new.dslr")).hasContent("after");
  }

  @Test
  void no_link_leads_an_edit_out_of_the_home() throws IOException {
    link(RULES, outside);
    link("rules/b", outside.getParent());
    link("rules/c.dslr", folder.resolve("outside/new"));
    for (String name : List.of(RULES, "rules/b/1.dslr", "rules/b/new", "rules/c.dslr", "../x")) {
      assertThatThrownBy(() -> edited(name))
          .isInstanceOf(InvalidInput.class)
          .hasMessageStartingWith(name + ": this link leads out of its home");
    }
    assertThat(outside).hasContent("theirs");
    assertThat(outside.getParent()).isDirectoryContaining(outside::equals);
  }

  @Test
  void nor_does_one_that_was_made_meanwhile() throws IOException {
    List<EditedFile> changed = edited("rules/a/first.dslr", RULES);
    link(RULES, outside);
    assertThatThrownBy(() -> write(changed)).isInstanceOf(InvalidInput.class);
    assertThat(outside).hasContent("theirs");
    assertThat(file("rules/a/first.dslr")).doesNotExist();
  }

  @Test
  void what_others_wrote_meanwhile_stays_and_no_other_edit_is_left() throws IOException {
    List<EditedFile> changed = edited(RULES, "rules/b.dslr");
    Files.writeString(file("rules/b.dslr"), "theirs");
    assertThatThrownBy(() -> write(changed))
        .hasMessage("`rules/b.dslr` was changed in the meantime");
    assertThat(file("rules/b.dslr")).hasContent("theirs");
    assertThat(file(RULES)).hasContent("before");
  }

  @Test
  void a_link_within_the_home_is_written_through() throws IOException {
    Files.move(file(RULES), file("kept.dslr"));
    link(RULES, file("kept.dslr"));
    write(edited(RULES));
    assertThat(file(RULES)).isSymbolicLink();
    assertThat(file("kept.dslr")).hasContent("after");
  }

  private void write(List<EditedFile> edits) throws IOException {
    EditedFiles.write(edits, home, new EditJournal(folder.resolve("edits"), home));
  }

  private List<EditedFile> edited(String... names) throws IOException {
    try (HomeCopy copy = new HomeCopy(home)) {
      for (String name : names) {
        copy.put(name, "after");
      }
      return copy.changed();
    }
  }

  private void link(String name, Path to) throws IOException {
    Files.deleteIfExists(file(name));
    Files.createSymbolicLink(file(name), to);
  }

  private Path file(String name) {
    return home.folder().resolve(name);
  }
}
