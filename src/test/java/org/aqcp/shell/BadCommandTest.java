package org.aqcp.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.aqcp.shell.session.ExitStatus;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of invalid command line. */
final class BadCommandTest {
  private static final String LOCAL =
      "format: aqcp-partnership/1\nname: Lakeside\nlevel: local\nas-of: 2014-06-30\n";

  @TempDir private static Path folder;

  private final OneShot door = new OneShot(folder, folder);

  @BeforeAll
  static void write() throws IOException {
    SmallHome home = SmallHome.in(folder);
    home.write("local.yaml", LOCAL);
    home.write("state.yaml", LOCAL.replace("local", "state"));
  }

  @ParameterizedTest
  @MethodSource
  void refuses_and_says_what_to_do(String line, String problem) {
    door.run(line).refuses(ExitStatus.USAGE, problem);
  }

  static Stream<Arguments> refuses_and_says_what_to_do() {
    return Stream.of(
        arguments(
            "evaluate local.yaml --against smal-1.0",
            "framework-versions: no framework version `smal-1.0`; did you mean `small-1.0`?"),
        arguments(
            "evaluate local.yaml --against aqcp-2024",
            "framework-versions: no framework version `aqcp-2024`; there are `small-1.0`"),
        arguments(
            "evaluate state.yaml --against small-1.0",
            "framework-versions/small-1.0/framework.yaml: framework version `small-1.0` has no"
                + " criteria at the state level; choose another with `--against`"),
        arguments(
            "evaluate state.yaml",
            "framework-versions: no released framework version has criteria for the level `state`;"
                + " choose a version with `--against`"),
        arguments(
            "evaluate local.yaml --home nowhere",
            "nowhere: this folder has no framework versions; choose a folder that contains"
                + " `framework-versions/`"),
        arguments(
            "explain local.yaml L2.2x",
            "aqcp: `small-1.0` has no indicator `L2.2x` at the local level; did you mean `L2.2`?"),
        arguments(
            "explain local.yaml S1.1",
            "aqcp: `small-1.0` has no indicator `S1.1` at the local level; they are L2.1, L2.2"),
        arguments(
            "explain local.yaml --against aqcp-1.0 --home "
                + Path.of("").toAbsolutePath()
                + " S1.1",
            "aqcp: `aqcp-1.0` has no indicator `S1.1` at the local level; it is an indicator for"
                + " the state level"),
        arguments(
            "explain local.yaml",
            "aqcp: `explain` needs INDICATOR..., the id of an indicator, such as L2.2, or of a"
                + " criterion; see `aqcp help explain`"),
        arguments(
            "explane local.yaml L2.2", "aqcp: unknown command `explane`; did you mean `explain`?"),
        arguments(
            "evaluate local.yaml --fromat json",
            "aqcp: unknown option `--fromat`; did you mean `--format`?"),
        arguments(
            "evaluate local.yaml -f xml",
            "aqcp: `--format` cannot be `xml`; expected one of text, json, verdicts"),
        arguments("evaluate ''", "aqcp: an empty value was given for FILE; give it a value"),
        arguments(
            "evaluate local.yaml -o no/such/folder.txt",
            "aqcp: cannot write `no/such/folder.txt`; choose a file in a folder that you can write"
                + " to"),
        arguments(
            "rules phrases unicorns",
            "aqcp: no sentence has all of the words `unicorns`; did you mean `unions`?"));
  }

  @Test
  void a_home_without_versions_is_told_by_its_name() throws IOException {
    Files.createDirectories(folder.resolve("empty/framework-versions"));
    door.run("framework list --home empty")
        .refuses(
            ExitStatus.USAGE,
            "empty/framework-versions: this folder is empty; choose a folder that contains"
                + " `framework-versions/`");
  }

  @Test
  void nothing_is_written_where_a_file_is_bad() throws IOException {
    Files.writeString(folder.resolve("bad.yaml"), LOCAL + "employrs: []\n");
    door.run("evaluate bad.yaml -o out.txt")
        .refuses(
            ExitStatus.USAGE, "bad.yaml:5:1: unknown key `employrs`; did you mean `employers`?");
    assertThat(folder.resolve("out.txt")).doesNotExist();
  }
}
