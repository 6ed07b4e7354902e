package org.aqcp.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.aqcp.Golden;
import org.aqcp.shell.session.ExitStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Own ratings and waivers are taken to another framework version, and back. */
final class MigrateTest {
  private static final Path HOME = Path.of("").toAbsolutePath();

  private static final String FILE =
      """
      # What we report
      format: aqcp-partnership/1
      name: Valley Partnership
      level: local
      as-of: 2014-06-30
      evidence:
        - indicator: DL3.2   # co-design
          rating: 2

          example: "two hospitals"
        - {indicator: 'DL2.1', rating: 3}
        # between
        - rating: 1
          indicator: DL3.2
        - {indicator: L9.9, rating: 0}
      waivers: [{indicator: DL3.1, reason: small, granted-by: Board, expires: 2015-01-01}]
      # the end
      """;

  @TempDir private Path folder;

  private OneShot.Said run(String line) {
    return new OneShot(folder, HOME).run(line);
  }

  private void write(String text) throws IOException {
    Files.writeString(folder.resolve("p.yaml"), text);
  }

  private String text(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  @Test
  void what_means_the_same_is_carried_and_the_rest_is_marked_and_recorded() throws IOException {
    write(FILE);
    OneShot.Said said = run("migrate p.yaml --from aqcp-2013-draft --to aqcp-1.0 -o q.yaml");
    assertThat(said.status()).isEqualTo(ExitStatus.OK);
    assertThat(said.out())
        .contains("  DL3.2 (2 ratings): tightened: threshold employers was 1, is now 2\n")
        .contains("  L9.9 (1 rating): aqcp-2013-draft has no such indicator at the local level\n")
        .contains("  DL2.1 -> L1.3 (1 rating): same meaning\n")
        .contains("  DL3.1 -> L2.1 (1 waiver): same meaning\n")
        .contains("new, to look at: 21\n  L2.4  ");
    assertThat(text("q.yaml"))
        .isEqualTo(
            FILE.replace("DL3.1", "L2.1")
                    .replace("DL2.1", "L1.3")
                    .replace("DL3.2   # co-design", "DL3.2   # co-design\n" + MARKS)
                    .replace("indicator: DL3.2\n  - {", "indicator: DL3.2\n" + MARKS + "\n  - {")
                    .replace(
                        "{indicator: L9.9,",
                        "{indicator: L9.9, given-for: aqcp-2013-draft, ask-again: aqcp-2013-draft"
                            + " has no such indicator at the local level,")
                + RECORD);
    assertThat(text("p.yaml")).isEqualTo(FILE);
    assertThat(run("evaluate q.yaml").talk()).isEmpty();
    assertThat(run("evaluate q.yaml").out())
        .contains("Own ratings: 0 of 1 agree with the verdict; may still agree: L1.3.")
        .containsPattern("L2.1  Local demand evidence +unknown, waived\n");
  }

  private static final String MARKS =
      "    given-for: aqcp-2013-draft\n"
          + "    ask-again: \"tightened: threshold employers was 1, is now 2\"";

  private static final String RECORD =
      """

      migrations:
        - from: aqcp-2013-draft
          to: aqcp-1.0
          decisions:
            - {indicator: DL3.2, decision: ask-again, reason: "tightened: threshold employers was 1, is now 2"}
            - {indicator: DL2.1, decision: carried, now: L1.3, reason: same meaning}
            - {indicator: L9.9, decision: ask-again, reason: aqcp-2013-draft has no such indicator at the local level}
            - {indicator: DL3.1, decision: carried, now: L2.1, reason: same meaning}
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {"as it is", "no newline at the end", "Windows", "a mark", "flow", "blank"})
  void back_again_gives_the_same_file(String layout) throws IOException {
    String text =
        switch (layout) {
          case "no newline at the end" -> FILE.stripTrailing();
          case "Windows" -> FILE.replace("\n", "\r\n");
          case "a mark" -> "\uFEFF" + FILE;
          case "flow" ->
              "{format: aqcp-partnership/1, name: V, level: local, as-of: 2014-06-30, evidence:\n"
                  + " [{\"indicator\":\"DL2.1\",\"rating\":3} , {rating: 1, indicator: DL3.2 }]"
                  + " }\n";
          case "blank" -> FILE + "\n\n  \n";
          default -> FILE;
        };
    write(text);
    assertThat(run("migrate p.yaml --from aqcp-2013-draft --to aqcp-1.0 --write").status())
        .isEqualTo(ExitStatus.OK);
    assertThat(text("p.yaml")).isNotEqualTo(text);
    assertThat(run("migrate p.yaml --to aqcp-2013-draft --write").out())
        .contains("aqcp-1.0 -> aqcp-2013-draft, taken back");
    assertThat(text("p.yaml")).isEqualTo(text);
  }

  @Test
  void what_was_answered_since_stays_too() throws IOException {
    write(FILE);
    run("migrate p.yaml --from aqcp-2013-draft --to aqcp-1.0 --write");
    String since = "  - {indicator: L2.2, rating: 3}\n  - {indicator: L1.1, rating: 1}\n";
    write(text("p.yaml").replace("waivers:", since + "waivers:"));
    String there = text("p.yaml");
    run("migrate p.yaml --to aqcp-2013-draft --write");
    assertThat(text("p.yaml"))
        .startsWith(FILE.substring(0, FILE.indexOf("waivers:")))
        .contains("{indicator: L2.2, given-for: aqcp-1.0, ask-again: \"loosened:")
        .contains("{indicator: DL1.1, rating: 1}")
        .contains("- from: aqcp-1.0\n    to: aqcp-2013-draft\n");
    run("migrate p.yaml --to aqcp-1.0 --write");
    assertThat(text("p.yaml").replaceAll("(?s)\nmigrations:.*", ""))
        .isEqualTo(there.replaceAll("(?s)\nmigrations:.*", ""));
  }

  @Test
  void answers_that_are_to_be_given_again_do_not_count() throws IOException {
    write(FILE.replace("L9.9", "DL1.1") + "");
    run("migrate p.yaml --from aqcp-2013-draft --to aqcp-1.0 --write");
    write(text("p.yaml").replace("indicator: DL3.2", "indicator: L2.2"));
    assertThat(run("explain p.yaml L2.2").out()).doesNotContain("own rating");
    assertThat(run("explain p.yaml L1.3").out()).contains("own rating");
  }

  @Test
  void a_waiver_of_something_else_is_not_in_force() throws IOException {
    write(FILE.replace("indicator: DL3.1", "indicator: DL3.2"));
    run("migrate p.yaml --from aqcp-2013-draft --to aqcp-1.0 --write");
    assertThat(run("evaluate p.yaml").out()).doesNotContain("waived");
    write(text("p.yaml").replace("[{indicator: DL3.2", "[{indicator: L2.2"));
    assertThat(run("evaluate p.yaml").out()).doesNotContain("waived");
    write(text("p.yaml").replaceAll("(\\[\\{indicator: L2.2).*?\", reason", "$1, reason"));
    assertThat(run("evaluate p.yaml").out()).contains("waived");
  }

  @Test
  void nothing_is_written_unless_it_is_asked_for() throws IOException {
    write(FILE);
    OneShot.Said said = run("migrate p.yaml --from aqcp-2013-draft --to aqcp-1.0");
    assertThat(said.talk()).isEqualTo("nothing was written; `--write` or `-o FILE` does it\n");
    assertThat(text("p.yaml")).isEqualTo(FILE);
    assertThat(run("migrate p.yaml --to aqcp-1.0").out())
        .contains("the answers are for this version already: nothing changes");
  }

  @Test
  void what_cannot_be_done_is_refused() throws IOException {
    write(FILE);
    run("migrate p.yaml")
        .refuses(
            ExitStatus.USAGE, "aqcp: the version to migrate to is missing; name it with `--to`");
    assertThat(run("migrate p.yaml --to aqcp-9.9").status()).isNotEqualTo(ExitStatus.OK);
    run("migrate p.yaml --to aqcp-1.0 --from aqcp-2013-draft --write");
    run("migrate p.yaml --to aqcp-2013-draft --from aqcp-2013-draft")
        .refuses(
            ExitStatus.USAGE,
            "aqcp: the file says that its answers are for `aqcp-1.0` since its last migration;"
                + " leave out `--from`");
    write(FILE.replace("{indicator: L9.9,", "{indicator: DL1.1, given-for: aqcp-2013-draft,"));
    run("migrate p.yaml --to aqcp-1.0 --from aqcp-2013-draft")
        .refuses(
            ExitStatus.USAGE,
            "aqcp: the answer on line 15 says `given-for: aqcp-2013-draft`, which the file is for;"
                + " remove `given-for` and `ask-again` from it");
  }

  @Test
  void records_are_checked_as_all_else_in_the_file() throws IOException {
    write(FILE + "migrations:\n  - {from: aqcp-1.0, too: x, decisions: [{indicator: L1.1}]}\n");
    assertThat(run("check p.yaml").out())
        .contains("unknown key `too`", "a migrated answer needs `decision`");
  }

  /**
   * No example has answers for the draft, and only two have any: those go to the draft, where most
   * have no counterpart, and back. A person has read the list of what is to be asked again.
   */
  @Test
  void every_example_goes_to_the_draft_and_back() throws IOException {
    StringBuilder told = new StringBuilder();
    for (String example : examples()) {
      String text = Files.readString(example(example));
      write(text);
      String there = run("migrate p.yaml --to aqcp-2013-draft --write").out();
      assertThat(text("p.yaml")).isNotEqualTo(text).contains("\nmigrations:\n");
      String back = run("migrate p.yaml --to aqcp-1.0 --write").out();
      assertThat(text("p.yaml")).as(example).isEqualTo(text);
      told.append("## ").append(example).append("\n\n").append(there).append('\n').append(back);
      told.append('\n');
    }
    Golden.check(Path.of("src/test/resources/migrations/examples.txt"), told.toString());
  }

  /** Each example with a rating of nearly every indicator of the draft, made up for this. */
  @Test
  void every_example_with_answers_for_the_draft_goes_to_its_successor_and_back()
      throws IOException {
    Map<String, String> told = new TreeMap<>();
    for (String example : examples()) {
      String facts = Files.readString(example(example)).replaceAll("(?s)\nevidence:.*", "\n");
      String level = facts.contains("\nlevel: state") ? "DS" : "DL";
      StringBuilder text = new StringBuilder(facts + "evidence:\n");
      DRAFT.forEach(
          id -> text.append("  - {indicator: ").append(level + id).append(", rating: 2}\n"));
      write(text.toString());
      String said = run("migrate p.yaml --from aqcp-2013-draft --to aqcp-1.0 --write").out();
      assertThat(said).contains("to be asked again: 1\n  " + level + "3.2 (1 rating): tightened: ");
      assertThat(said).contains("carried to another id: 12\n");
      run("migrate p.yaml --to aqcp-2013-draft --write");
      assertThat(text("p.yaml")).as(example).isEqualTo(text.toString());
      told.put(level, said);
    }
    Golden.check(
        Path.of("src/test/resources/migrations/draft.txt"), String.join("\n", told.values()));
  }

  private static final List<String> DRAFT =
      List.of(
          "1.1", "1.2", "2.1", "2.2", "3.1", "3.2", "3.3", "4.1", "4.2", "4.3", "5.1", "5.2",
          "6.1");

  private static List<String> examples() throws IOException {
    try (Stream<Path> all = Files.list(HOME.resolve("examples"))) {
      return all.filter(one -> Files.exists(one.resolve("partnership.yaml")))
          .map(one -> one.getFileName().toString())
          .sorted()
          .toList();
    }
  }

  private static Path example(String name) {
    return HOME.resolve("examples").resolve(name).resolve("partnership.yaml");
  }
}
