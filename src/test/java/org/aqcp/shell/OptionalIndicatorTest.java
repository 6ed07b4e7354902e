package org.aqcp.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.aqcp.shell.session.ExitStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An optional indicator adds to its criterion where it is met, and never lowers it. */
final class OptionalIndicatorTest {
  private static final String FILE =
      """
      format: aqcp-partnership/1
      name: Valley Partnership
      level: local
      as-of: 2014-06-30
      """;

  @TempDir private Path folder;
  private SmallHome home;
  private OneShot door;

  @BeforeEach
  void an_optional_indicator() throws IOException {
    home = SmallHome.ofFewPhrases(folder);
    home.edit(
        SmallHome.FRAMEWORK,
        "thresholds: {employers: 2}",
        "optional: yes\n        thresholds: {employers: 2}");
    door = new OneShot(folder, folder);
  }

  /** Each role once or twice: of `decide` once meets L2.1, of `co-design` twice L2.2. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          all  | decide co-design co-design | met
          all  | decide co-design           | met
          []   | decide                     | met
          all  | co-design co-design        | partly met
          []   | co-design co-design        | partly met, could become met
          all  | co-design                  | not met
          []   | co-design                  | unknown
          """)
  void it_counts_only_where_it_is_met(String complete, String roles, String status)
      throws IOException {
    StringBuilder file = new StringBuilder(FILE + "complete: " + complete + "\nemployers:\n");
    for (String role : roles.split(" ", -1)) {
      file.append("  - {name: Employer %d, roles: [%s]}%n".formatted(file.length(), role));
    }
    home.write("p.yaml", file.toString());
    assertThat(door.run("evaluate p.yaml --all").out())
        .containsPattern("L2 Engage employers +" + status + "\n");
  }

  @Test
  void an_open_one_leaves_nothing_open_and_says_what_it_could_add() throws IOException {
    unknownRule();
    home.write("p.yaml", FILE + "employers: []\n");
    assertThat(door.run("evaluate p.yaml --all").out())
        .contains(
            "The benchmark is not met, could become partly met. Of 2 indicators (1\n  optional)")
        .containsPattern("L2 Engage employers +not met, could become partly met\n")
        .containsPattern("\\? L2.2  Employers co-design \\(optional\\) +unknown\n");
    assertThat(door.run("evaluate -f verdicts p.yaml").out())
        .contains("{\"id\":\"L2\",\"status\":\"not-met\",\"couldBecome\":[\"partly-met\"]")
        .contains("{\"id\":\"L2.2\",\"optional\":true,\"status\":\"unknown\"");
    home.write("p.yaml", FILE + "employers: [{name: Port, roles: [decide]}]\n");
    assertThat(door.run("evaluate p.yaml --all").out())
        .contains("The benchmark is met. Of 2 indicators (1 optional)");
  }

  @Test
  void a_criterion_of_nothing_else_does_not_apply_until_it_is_met() throws IOException {
    home.edit(
        SmallHome.FRAMEWORK, "title: Employers decide", "title: Decide\n        optional: yes");
    unknownRule();
    home.write("p.yaml", FILE + "employers: []\n");
    assertThat(door.run("evaluate p.yaml --all").out())
        .contains("The benchmark is not applicable, could become met. Of 2")
        .containsPattern("L2 Engage employers +not applicable, could become met\n");
  }

  @Test
  void explanations_the_list_and_the_page_say_so() throws IOException {
    home.write("p.yaml", FILE + "complete: all\nemployers: [{name: Port, roles: [decide]}]\n");
    String optional = "optional: adds to the criterion where it is met, never lowers it";
    assertThat(door.run("explain p.yaml L2.2").out())
        .contains("L2.2  Employers co-design (optional)")
        .contains(optional)
        .contains("to make it met");
    assertThat(door.run("explain p.yaml L2").out())
        .containsPattern("✓ L2  Engage employers +met\n")
        .contains("✗ L2.2  Employers co-design (optional)");
    assertThat(door.run("framework show small-1.0").out()).contains(optional);
    assertThat(door.run("framework docs small-1.0").out()).contains("**" + optional + "**");
    assertThat(door.run("evaluate p.yaml --all").status()).isEqualTo(ExitStatus.OK);
  }

  @Test
  void cases_of_statuses_count_it_alike() throws IOException {
    home.write(
        "rules/small-1.0/roll-up.cases.yaml",
        """
        format: aqcp-cases/1
        against: small-1.0
        level: local
        as-of: 2014-06-30
        cases:
          - name: a missing optional indicator takes nothing from a criterion
            given: {statuses: {L2.1: met, L2.2: not-met}}
            expect: {L2: met}
          - name: an open one neither
            given: {statuses: {L2.1: not-met, L2.2: unknown}}
            expect: {L2: not-met}
          - name: one met in part adds nothing
            given: {statuses: {L2.1: not-met, L2.2: partly-met}}
            expect: {L2: not-met}
          - name: one that is met adds to it
            given: {statuses: {L2.1: not-met, L2.2: met}}
            expect: {L2: partly-met}
        """);
    assertThat(door.run("framework test small-1.0").out()).contains("All 7 cases passed.");
  }

  /** Asks for what is not in any file of this test. */
  private void unknownRule() throws IOException {
    home.edit(
        SmallHome.RULES,
        "At least `employers` employers have the role co-design",
        "At least `employers` partners take part");
    home.write(
        "rules/vocabulary/own.dsl",
        "[condition][]At least {n} partners take part="
            + "accumulate( Partner(); $count : count(1); $count >= {n} )\n");
  }
}
