package org.aqcp.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.aqcp.shell.session.ExitStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Participant metrics from records, at the door. */
final class MetricsTest {
  private static final Path ROOT = Path.of("").toAbsolutePath();
  private static final String PRAIRIE = "examples/records/prairie.csv";
  private static final String KEY = "a key that is long enough for a test";

  private final OneShot door = new OneShot(ROOT, ROOT);

  @TempDir private Path folder;

  @Test
  void rates_come_with_interval_people_and_what_is_left_out() {
    OneShot.Said said = door.run("metrics " + PRAIRIE + " -m C1 --as-of 2026-01-31");
    assertThat(said.talk()).isEmpty();
    assertThat(said.status()).isEqualTo(ExitStatus.OK);
    assertThat(said.out())
        .containsPattern("prairie.csv: \\d+ periods of \\d+ people\n")
        .contains("C1  Employed in the second quarter after leaving\n")
        .containsPattern("  all +[\\d.]+ % +[\\d.]+ to [\\d.]+ +\\d+ of \\d+ ")
        .contains("s = not shown: of fewer than 10 people");
  }

  @Test
  void all_formats_have_the_same_numbers() {
    String line = "metrics " + PRAIRIE + " -m B6 --by sex,pathway --as-of 2026-01-31";
    String text = door.run(line).out();
    String csv = door.run(line + " -f csv").out();
    String html = door.run(line + " -f html").out();
    Matcher shown = Pattern.compile("(\\d+) of (\\d+)").matcher(text);
    int rates = 0;
    while (shown.find()) {
      rates++;
      assertThat(csv).contains("," + shown.group(1) + "," + shown.group(2) + ",");
      assertThat(html).contains("<td>" + shown.group() + "</td>");
    }
    assertThat(rates).isGreaterThan(2);
    assertThat(csv).hasLineCount((int) Pattern.compile("B6,").matcher(csv).results().count() + 1);
  }

  @Test
  void what_is_published_withstands_the_audit_and_what_is_changed_does_not() throws IOException {
    Path file = folder.resolve("published.json");
    String line = "metrics " + PRAIRIE + " --by sex,pathway --as-of 2026-01-31 -f json -o ";
    assertThat(door.run(line + file).talk()).isEmpty();
    OneShot.Said sound = door.run("metrics audit " + file);
    assertThat(sound.status()).isEqualTo(ExitStatus.OK);
    assertThat(sound.out()).startsWith("No group of fewer than 10 people can be worked out");
    String text = Files.readString(file);
    Matcher hidden =
        Pattern.compile(
                "\"denominator\": (\\d+),\\s+\"missing\": \\d+,\\s+\"suppressed\":"
                    + " \\[\\s+\"numerator\"")
            .matcher(text);
    assertThat(hidden.find()).isTrue();
    String given = "\"numerator\": 3, " + hidden.group().replace("\"numerator\"", "");
    Files.writeString(file, text.replace(hidden.group(), given));
    OneShot.Said leaking = door.run("metrics audit " + file);
    assertThat(leaking.status()).as(leaking.talk()).isEqualTo(ExitStatus.NOT_MET);
    assertThat(leaking.out()).contains("exposed ").contains("can be worked out too closely");
  }

  @Test
  void a_later_run_protects_what_an_earlier_one_would_give_away() throws IOException {
    Path earlier = folder.resolve("earlier.csv");
    Path later = folder.resolve("later.csv");
    Files.writeString(earlier, people(100, 60));
    Files.writeString(later, people(104, 61));
    String line = " -m B6 --as-of 2026-01-31 --period PY2023";
    Path published = folder.resolve("published.json");
    assertThat(door.run("metrics " + earlier + line + " -f json -o " + published).status())
        .isEqualTo(ExitStatus.OK);
    assertThat(door.run("metrics " + later + line).out()).contains("61 of 104");
    OneShot.Said careful =
        door.run(
            "metrics "
                + later
                + " -m B6 --as-of 2026-02-28 --period PY2023 --published "
                + published);
    assertThat(careful.out() + careful.talk()).doesNotContain("61 of 104");
  }

  /** Leavers, so many of them with a credential. */
  private static String people(int all, int with) {
    StringBuilder csv =
        new StringBuilder("person,entry,exit,exit-reason,credential-1,credential-1-date\n");
    for (int i = 0; i < all; i++) {
      csv.append("p").append(i).append(",2022-01-10,2022-09-01,none,");
      csv.append(i < with ? "license,2022-08-01\n" : "none,\n");
    }
    return csv.toString();
  }

  @Test
  void a_measure_of_which_the_records_say_nothing_is_not_a_rate_of_zero() throws IOException {
    Path records = Files.writeString(folder.resolve("r.csv"), people(100, 60));
    String out = door.run("metrics " + records + " -m B6 -m A1").out();
    assertThat(out)
        .contains("B6  ")
        .doesNotContain("A1  ")
        .contains(
            "Not computed, since the records lack columns: A1 (needs level-at-entry,\n"
                + "  level-gain)");
  }

  @Test
  void the_limit_can_be_raised_but_not_lowered() {
    door.run("metrics " + PRAIRIE + " --limit 9")
        .refuses(
            ExitStatus.USAGE,
            "aqcp: `--limit 9` is not possible; the limit is a whole number from 10 to 500");
    String raised = door.run("metrics " + PRAIRIE + " -m C1 --limit 400").out();
    assertThat(raised).containsPattern("  all +s +s").contains("of fewer than 400 people");
  }

  @Test
  void what_is_not_there_is_refused_with_a_suggestion() {
    assertThat(door.run("metrics " + PRAIRIE + " -m C11").talk())
        .contains("`C11` is not a measure here");
    assertThat(door.run("metrics " + PRAIRIE + " --by sexx").talk()).contains("`sex`");
    assertThat(door.run("metrics " + PRAIRIE + " --period 2023").talk()).contains("PY2024");
    assertThat(door.run("metrics nothing.csv").status()).isEqualTo(ExitStatus.USAGE);
    assertThat(door.run("metrics " + PRAIRIE + " --against iet").talk())
        .contains("`iet` has no measures");
  }

  @Test
  void the_measures_of_a_law_are_those_of_another_version() {
    String wioa = door.run("metrics " + PRAIRIE + " --against wioa-career-pathway").out();
    assertThat(wioa).contains("Median earnings").doesNotContain("C1  ");
  }

  @Test
  void a_definition_is_printed_with_its_digest() {
    assertThat(door.run("metrics " + PRAIRIE + " -m C4 --definitions").out())
        .contains("(quarters: sum)")
        .containsPattern("    sha256:[0-9a-f]{64}\n");
  }

  @Test
  void the_settings_that_sources_leave_open_are_printed_under_the_title() {
    assertThat(door.run("metrics " + PRAIRIE + " -m C4").out())
        .contains("\n    participants: wioa-12h, exit rule: 90-days, quarters: sum\n");
    assertThat(door.run("metrics " + PRAIRIE + " -m C1 -f html").out())
        .contains("participants: wioa-12h, exit rule: 90-days<");
  }

  @Test
  void each_step_from_records_to_the_numerator_is_explained() {
    OneShot.Said said = door.run("metrics explain " + PRAIRIE + " -m C1");
    assertThat(said.status()).isEqualTo(ExitStatus.OK);
    assertThat(said.out())
        .containsPattern("  records +\\d+\n")
        .containsPattern("  not excluded +\\d+")
        .containsPattern("  numerator +\\d+\n +employed-in-q2");
  }

  @Test
  void a_person_is_explained_by_the_digest_that_the_check_prints() throws IOException {
    Path key = Files.writeString(folder.resolve("key"), KEY);
    String check = door.run("metrics check " + PRAIRIE + " --hash-key " + key).out();
    Matcher digest = Pattern.compile("\\(([0-9a-f]{32})\\)").matcher(check);
    assertThat(digest.find()).isTrue();
    String line = "metrics explain " + PRAIRIE + " -m C1 --person " + digest.group(1);
    assertThat(door.run(line + " --hash-key " + key).out())
        .contains("person " + digest.group(1))
        .containsPattern("period 1 \\(line \\d+\\): ")
        .contains("reportable-only");
    assertThat(door.run(line).talk()).contains("`--person` needs `--hash-key`");
    Path other = Files.writeString(folder.resolve("other"), KEY + "!");
    assertThat(door.run(line + " --hash-key " + other).talk()).contains("nobody in the records");
  }

  @Test
  void the_check_of_the_example_finds_no_mistakes() {
    OneShot.Said said = door.run("metrics check " + PRAIRIE);
    assertThat(said.out()).contains("0 errors, 0 warnings, ");
    assertThat(said.status()).isEqualTo(ExitStatus.OK);
  }

  @Test
  void mistakes_have_their_lines_in_every_format() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("r.csv"),
            """
            person,entry,exit,sex
            a,2023-01-10,2023-05-01,1
            b,2023-03-10,2023-02-01,2
            c,2023-03-10,2023-09-01,7
            """);
    OneShot.Said text = door.run("metrics check " + file);
    assertThat(text.status()).isEqualTo(ExitStatus.NOT_MET);
    assertThat(text.out()).contains("r.csv:3 (").contains("r.csv:4 (").contains("`7`");
    assertThat(door.run("metrics check " + file + " -f json").out())
        .contains("\"aqcp-record-findings/1\"")
        .contains("\"line\": 3");
    assertThat(door.run("metrics check " + file + " -f sarif").out())
        .contains("\"startLine\": 3")
        .contains("\"startLine\": 4");
  }

  @Test
  void rates_become_outcomes_and_replace_those_of_an_earlier_run() throws IOException {
    String stated =
        """
        format: aqcp-partnership/1
        name: Prairie
        level: local
        as-of: 2026-06-30
        # kept
        outcomes:
          - metric: our own count   # kept too
            numerator: 5
            denominator: 50
        """;
    Path file = Files.writeString(folder.resolve("p.yaml"), stated);
    String line = "metrics " + PRAIRIE + " -m B6 --as-of 2026-01-31 --into " + file;
    OneShot.Said said = door.run(line + " --by sex,pathway");
    assertThat(said.status()).as(said.talk()).isEqualTo(ExitStatus.OK);
    String broad = Files.readString(file);
    assertThat(broad).startsWith(stated).contains("definition sha256:").contains("subgroup: sex");
    assertThat(door.run("check " + file).talk()).isEmpty();
    assertThat(door.run(line).talk()).contains("1 outcome");
    String narrow = Files.readString(file);
    assertThat(narrow).startsWith(stated).doesNotContain("subgroup: sex");
    assertThat(narrow.lines().filter(one -> one.contains("aqcp metrics, B6"))).hasSize(1);
  }

  /** In a process of its own, since others use the temporary folder too. */
  @Test
  void nothing_of_a_person_stays_behind() throws IOException, InterruptedException {
    Path temporary = Files.createDirectory(folder.resolve("temporary"));
    Path broken = Files.writeString(folder.resolve("b.csv"), "person,entry\na,2020-01-01,x\n");
    assertThat(exit(temporary, ROOT.resolve(PRAIRIE))).isEqualTo(ExitStatus.OK.code());
    assertThat(exit(temporary, broken)).isEqualTo(ExitStatus.USAGE.code());
    try (Stream<Path> left = Files.list(temporary)) {
      assertThat(left.map(path -> path.getFileName().toString()))
          .noneMatch(name -> name.startsWith("aqcp"));
    }
  }

  private static int exit(Path temporary, Path records) throws IOException, InterruptedException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Djava.io.tmpdir=" + temporary,
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName(),
            "metrics",
            records.toString())
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
  }

  @Test
  void the_cases_of_all_shipped_measures_pass_cover_them_and_kill_their_mutants() {
    OneShot.Said said = door.run("metrics test --require-coverage --mutate");
    assertThat(said.out()).contains("cases passed").doesNotContain("failed");
    assertThat(said.status()).isEqualTo(ExitStatus.OK);
  }
}
