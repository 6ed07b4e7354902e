package org.aqcp.convene.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.aqcp.input.problem.InvalidInput;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NamedFilesTest {
  private static final String PARTNERSHIP = "# ours\nformat: aqcp-partnership/1\n";

  @TempDir private Path folder;
  private final List<String> passedOver = new ArrayList<>();
  private final List<String> empty = new ArrayList<>();
  private final List<InvalidInput> leadingOut = new ArrayList<>();

  @BeforeEach
  void write() throws IOException {
    write("corpus/b.yaml", PARTNERSHIP);
    write("corpus/a.yml", PARTNERSHIP);
    write("corpus/north/c.yaml", PARTNERSHIP);
    write("corpus/north/deep/d.yaml", PARTNERSHIP);
    write("corpus/north/partnership.yaml", "name: says no format\n");
    write("corpus/north/x.cases.yaml", "format: aqcp-cases/1\n");
    write("corpus/.hidden/e.yaml", PARTNERSHIP);
    write("corpus/notes.txt", PARTNERSHIP);
    write("other.yaml", "a: b\n");
    Files.createDirectories(folder.resolve("bare"));
    Files.createSymbolicLink(folder.resolve("corpus/circle"), folder.resolve("corpus"));
  }

  @Test
  void a_folder_stands_for_the_partnerships_in_it_by_name() {
    assertThat(found("corpus"))
        .containsExactly(
            "corpus/a.yml",
            "corpus/b.yaml",
            "corpus/north/c.yaml",
            "corpus/north/deep/d.yaml",
            "corpus/north/partnership.yaml");
    assertThat(passedOver).containsExactly("corpus/north/x.cases.yaml");
    assertThat(empty).isEmpty();
  }

  @Test
  void two_stars_reach_every_folder_and_one_star_only_its_own() {
    assertThat(found("corpus/**/*.yaml"))
        .containsExactly(
            "corpus/b.yaml",
            "corpus/north/c.yaml",
            "corpus/north/deep/d.yaml",
            "corpus/north/partnership.yaml");
    assertThat(found("corpus/*.yaml")).containsExactly("corpus/b.yaml");
    assertThat(found("**/d.y{a,}ml")).containsExactly("corpus/north/deep/d.yaml");
    assertThat(found("corpus/[ab].y*ml")).containsExactly("corpus/a.yml", "corpus/b.yaml");
    assertThat(found("corpus/?.yaml")).containsExactly("corpus/b.yaml");
  }

  @Test
  void a_name_may_go_over_several_lines() throws IOException {
    write("corpus/a\nb/c\u2028d.yaml", PARTNERSHIP);
    assertThat(found("**/c*d.yaml")).containsExactly("corpus/a\nb/c\u2028d.yaml");
    assertThat(found("corpus/a?b/**")).containsExactly("corpus/a\nb/c\u2028d.yaml");
    assertThat(found("corpus/a\nb/**")).containsExactly("corpus/a\nb/c\u2028d.yaml");
  }

  @Test
  void what_cannot_be_read_is_not_passed_over() throws IOException {
    Files.createSymbolicLink(folder.resolve("corpus/z.yaml"), Path.of("nothing.yaml"));
    assertThat(found("corpus")).contains("corpus/z.yaml");
    Path locked = Files.createDirectory(folder.resolve("corpus/locked"));
    Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("---------"));
    assumeFalse(Files.isReadable(locked), "this user may read everything");
    assertThat(found("corpus")).contains("corpus/locked");
    assertThat(found("corpus/**/a.yaml")).containsExactly("corpus/locked");
    assertThat(found("corpus/locked")).containsExactly("corpus/locked");
  }

  @Test
  void a_file_that_is_named_is_meant_whatever_is_in_it() {
    assertThat(found("other.yaml", "nowhere.yaml", "corpus/b.yaml"))
        .containsExactly("other.yaml", "nowhere.yaml", "corpus/b.yaml");
    assertThat(passedOver).isEmpty();
  }

  @Test
  void where_there_is_none_it_is_told() throws IOException {
    assertThat(found("bare", "corpus/b.yaml", "x*.yaml", "[")).containsExactly("corpus/b.yaml");
    assertThat(empty).containsExactly("bare", "x*.yaml", "[");
    write("[odd].yaml", PARTNERSHIP);
    assertThat(found("[odd].yaml")).containsExactly("[odd].yaml");
  }

  @Test
  void only_one_file_is_not_many() {
    assertThat(many("other.yaml")).isFalse();
    assertThat(many("nowhere.yaml")).isFalse();
    assertThat(many("corpus")).isTrue();
    assertThat(many("*.yaml")).isTrue();
    assertThat(many("other.yaml", "corpus/b.yaml")).isTrue();
  }

  private boolean many(String... names) {
    return NamedFiles.areMany(folder, List.of(names));
  }

  private List<String> found(String... names) {
    List<String> found = new ArrayList<>();
    new NamedFiles(
            folder,
            List.of(names),
            file -> passedOver.add(named(file)),
            empty::add,
            leadingOut::add)
        .forEachRemaining(file -> found.add(named(file)));
    return found;
  }

  private String named(Path file) {
    return folder.relativize(file).toString();
  }

  private void write(String file, String text) throws IOException {
    Files.createDirectories(folder.resolve(file).getParent());
    Files.writeString(folder.resolve(file), text);
  }
}
