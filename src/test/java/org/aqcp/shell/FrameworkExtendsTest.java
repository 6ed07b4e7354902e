package org.aqcp.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.aqcp.shell.session.ExitStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An edition is begun, grown and tested in its own files; those that it extends stay as they are.
 */
final class FrameworkExtendsTest {
  private static final String NEXT = "framework-versions/small-1.1/framework.yaml";
  private static final String RULES = "rules/small-1.1/local/2.dslr";
  private static final String CASES = "rules/small-1.1/local/2.cases.yaml";
  private static final String BEGUN =
      """
      format: aqcp-framework/1
      id: small-1.1
      extends: small-1.0
      title: Small, 1.1
      # preview: the date since which it may be commented on
      # released: the date of release; without either date, this is a draft, used only with --against

      # What is not said here is as in small-1.0: words, numbers, rules and cases. Examples of each kind of
      # change, to adapt and uncomment:
      #
      # retire: [L2.2]
      #
      # criteria:
      #   - id: L2
      #     indicators:
      #       # other words or numbers; the rest stays as it is
      #       - id: L2.2
      #         title: Employers co-design
      #         thresholds: {employers: 3}
      #       # moved to a new id, with its words, numbers and rules
      #       - id: L2.3
      #         replaces: [L2.1]
      #
      # A further indicator: aqcp rules new L2.3 --against small-1.1
      # Other rules for one: aqcp rules new L2.2 --against small-1.1
      """;

  @TempDir private Path folder;
  private SmallHome home;
  private OneShot door;

  @BeforeEach
  void an_edition() throws IOException {
    home = SmallHome.in(folder);
    door = new OneShot(folder, folder);
    OneShot.Said said =
        door.run("framework new small-1.1 --extends small-1.0 --title 'Small, 1.1'");
    assertThat(said.status()).isEqualTo(ExitStatus.OK);
    assertThat(said.out()).isEqualTo(NEXT + ":1: a draft that extends small-1.0\n");
  }

  private String text(String file) throws IOException {
    return Files.readString(folder.resolve(file));
  }

  /** All files of the version that is extended. */
  private Map<String, String> before() throws IOException {
    Map<String, String> files = new TreeMap<>();
    for (String part : new String[] {"framework-versions/small-1.0", "rules/small-1.0"}) {
      try (Stream<Path> all = Files.walk(folder.resolve(part))) {
        for (Path file : all.filter(Files::isRegularFile).toList()) {
          files.put(folder.relativize(file).toString(), Files.readString(file));
        }
      }
    }
    return files;
  }

  @Test
  void nothing_is_copied_and_everything_is_there() throws IOException {
    assertThat(text(NEXT)).isEqualTo(BEGUN);
    assertThat(folder.resolve("rules/small-1.1")).doesNotExist();
    assertThat(door.run("framework check small-1.1").out())
        .isEqualTo(door.run("framework check small-1.0").out().replace("small-1.0:", "small-1.1:"));
    assertThat(door.run("framework test small-1.1").out()).contains("All 3 cases passed.");
    assertThat(door.run("evaluate partnership.yaml").out()).contains("against small-1.0");
    assertThat(door.run("evaluate partnership.yaml --against small-1.1").out())
        .contains("against small-1.1 (Small, 1.1)");
    assertThat(door.run("framework list").out())
        .contains("small-1.1  Small, 1.1\n  draft, 2 local indicators\n  extends small-1.0\n");
    assertThat(door.run("framework show small-1.1").out()).contains("draft\nextends small-1.0\n");
  }

  @Test
  void the_examples_are_a_valid_version_once_they_are_uncommented() throws IOException {
    String examples = BEGUN.replace("# retire: [L2.2]", "#");
    home.write(
        NEXT,
        examples.replaceAll("(?m)^# (criteria:| {2})", "$1").replaceAll("(?m)^( {6,})# .*\\R", ""));
    assertThat(door.run("framework show small-1.1").out())
        .contains("L2.2  Employers co-design", "thresholds: employers 3", "L2.3  Employers decide")
        .contains("replaces: L2.1");
    assertThat(door.run("framework test small-1.1").out()).contains("All 2 cases passed.");
    home.write(NEXT, BEGUN.replace("# retire:", "retire:"));
    assertThat(door.run("framework show small-1.1").out()).doesNotContain("L2.2");
  }

  @Test
  void a_further_indicator_is_added_to_a_criterion_that_is_inherited() throws IOException {
    Map<String, String> before = before();
    OneShot.Said said = door.run("rules new L2.3 --against small-1.1 --title Three");
    assertThat(said.out())
        .isEqualTo(
            NEXT
                + ":29: title, text, threshold, advice\n"
                + "rules/small-1.1/local/2.dslr:3: two rules\n"
                + "rules/small-1.1/local/2.cases.yaml:7: 4 cases\n");
    assertThat(text(NEXT))
        .startsWith(BEGUN + "criteria:\n  - id: L2\n    indicators:\n      - id: L2.3\n");
    door.run("rules new L2.4 --against small-1.1");
    assertThat(text(NEXT)).contains("\n      - id: L2.4\n").containsOnlyOnce("\n  - id: L2\n");
    assertThat(door.run("framework test small-1.1").out()).contains("All 11 cases passed.");
    door.run("rules new L3.1 --against small-1.1 --new-criterion Share");
    assertThat(text(NEXT)).contains("\n  - id: L3\n    title: Share\n    level: local\n");
    assertThat(door.run("framework check small-1.1").out()).doesNotContain("error");
    assertThat(before()).isEqualTo(before);
  }

  @Test
  void a_criterion_of_which_only_the_title_differs_gets_a_list() throws IOException {
    String head = BEGUN.substring(0, BEGUN.indexOf('#'));
    home.write(NEXT, head + "criteria:\n- id: L2\n  title: Two\nretire: [L2.1]\n");
    assertThat(door.run("rules new L2.3 --against small-1.1").status()).isEqualTo(ExitStatus.OK);
    assertThat(text(NEXT))
        .startsWith(head + "criteria:\n- id: L2\n  title: Two\n  indicators:\n    - id: L2.3\n")
        .endsWith("\nretire: [L2.1]\n");
    assertThat(door.run("rules new L2.1 --against small-1.1").talk())
        .contains("`L2.1` is retired, and cannot be changed as well");
  }

  @Test
  void an_inherited_indicator_gets_rules_and_cases_of_its_own_to_edit() throws IOException {
    Map<String, String> before = before();
    OneShot.Said said = door.run("rules new L2.1 --against small-1.1");
    assertThat(said.out())
        .isEqualTo(
            "rules/small-1.1/local/2.dslr:3: the rules on L2.1 of rules/small-1.0/local/2.dslr\n"
                + "rules/small-1.1/local/2.cases.yaml:7: the cases of L2.1 of"
                + " rules/small-1.0/local/2.cases.yaml\n");
    assertThat(text(RULES))
        .isEqualTo(
            """
            # L2 Engage employers

            # to edit: copied from rules/small-1.0/local/2.dslr, whose rules on L2.1 no longer count here
            rule "L2.1 an employer decides"
                @indicator("L2.1")
            when
                There is an employer with the role decide
            then
                The indicator is met
            end
            """);
    assertThat(text(CASES))
        .isEqualTo(
            """
            format: aqcp-cases/1
            against: small-1.1
            level: local
            as-of: 2014-06-30
            complete: all
            cases:
              # L2.1 Employers decide
              # to edit: copied from rules/small-1.0/local/2.cases.yaml
              - name: an employer who decides meets the indicator
                given:
                  employers:
                    - {name: Lakeside Hospital, roles: [decide]}
                expect: {L2.1: met}
              - name: no employer misses the indicator
                given: {employers: []}
                expect: {L2.1: not-met}
            """);
    assertThat(door.run("framework test small-1.1").out()).contains("All 3 cases passed.");
    assertThat(door.run("framework check small-1.1").out()).contains("[still-to-edit]");
    assertThat(door.run("rules new L2.1 --against small-1.1").talk())
        .contains("indicator L2.1 already exists, with rules and cases");
    home.edit(RULES, "the role decide", "the role co-design");
    assertThat(door.run("framework test small-1.1").status()).isEqualTo(ExitStatus.NOT_MET);
    assertThat(door.run("framework test small-1.0").status()).isEqualTo(ExitStatus.OK);
    assertThat(before()).isEqualTo(before);
  }

  @Test
  void a_case_that_expects_more_is_copied_for_the_one_indicator() throws IOException {
    home.edit(
        SmallHome.CASES,
        "given: {employers: []}\n    expect: {L2.1: not-met}",
        "given: {employers: []}\n    expect:\n      L2.1: not-met\n      L2.2: not-met");
    home.write(NEXT, BEGUN + "criteria: [{id: L2, indicators: [{id: L2.5, replaces: [L2.1]}]}]\n");
    assertThat(door.run("rules new L2.5 --against small-1.1").status()).isEqualTo(ExitStatus.OK);
    assertThat(text(RULES)).contains("rule \"L2.5 an employer decides\"\n    @indicator(\"L2.5\")");
    assertThat(text(CASES))
        .endsWith(
            """
              - name: no employer misses the indicator
                given: {employers: []}
                expect: {L2.5: not-met}
            """);
    assertThat(door.run("framework test small-1.1").out()).contains("All 4 cases passed.");
  }

  @Test
  void missing_cases_are_written_into_files_of_its_own() throws IOException {
    home.write(
        NEXT,
        BEGUN + "criteria: [{id: L2, indicators: [{id: L2.2, thresholds: {employers: 3}}]}]\n");
    Map<String, String> before = before();
    assertThat(door.run("framework check small-1.1").out())
        .contains("no case tests indicator L2.2");
    assertThat(door.run("framework test small-1.1 --write-missing").talk())
        .contains("to " + CASES + "; check what they say");
    assertThat(text(CASES)).startsWith("format: aqcp-cases/1\nagainst: small-1.1\nlevel: local\n");
    assertThat(door.run("framework check small-1.1").out())
        .doesNotContain("no case tests", "cases-without-rules");
    assertThat(door.run("framework test small-1.1 --require-coverage").status())
        .isEqualTo(ExitStatus.OK);
    assertThat(before()).isEqualTo(before);
  }

  @Test
  void a_version_that_is_retired_says_so_on_every_evaluation() throws IOException {
    home.write(NEXT, BEGUN + "preview: 2015-01-31\nreleased: 2015-06-30\nretired: 2020-12-31\n");
    String note =
        "note: `small-1.1` was retired on 2020-12-31; without `--against`, the newest release is"
            + " used\n";
    String dates = "retired 2020-12-31 (preview 2015-01-31, released 2015-06-30)";
    OneShot.Said said = door.run("evaluate partnership.yaml --against small-1.1");
    assertThat(said.talk()).contains(note);
    assertThat(said.out()).doesNotContain("note: ").contains("against small-1.1");
    assertThat(door.run("explain partnership.yaml L2.1 --against small-1.1").talk()).contains(note);
    Files.copy(folder.resolve(SmallHome.PARTNERSHIP), folder.resolve("other.yaml"));
    assertThat(door.run("evaluate partnership.yaml other.yaml --against small-1.1").talk())
        .contains(note);
    assertThat(door.run("evaluate partnership.yaml").talk()).doesNotContain("retired");
    assertThat(door.run("evaluate partnership.yaml").out()).contains("against small-1.0");
    assertThat(door.run("framework list").out()).contains(dates);
    assertThat(door.run("framework show small-1.1").out()).contains(dates);
  }
}
