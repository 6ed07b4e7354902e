package org.aqcp.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.aqcp.shell.session.ExitStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What users see of a rule with blocks: each sentence in them is told like any other. */
final class BlocksShownTest {
  private static final String RULE =
      """
          Any of these:
              At least `employers` employers have the role co-design
              - in a target sector of the partnership
              All of these:
                  There is an employer with the role teach
                  At least 2 of these:
                      There is a strategy document
                      There is a curriculum review
                      There is a vision document
          None of these:
              There is an employer with the role lead
      """;

  @TempDir private Path folder;
  private SmallHome home;
  private OneShot door;

  @BeforeEach
  void a_rule_with_blocks() throws IOException {
    home = SmallHome.in(folder);
    home.edit(
        SmallHome.RULES, "    At least `employers` employers have the role co-design\n", RULE);
    home.write(
        "p.yaml",
        """
        format: aqcp-partnership/1
        name: Valley Partnership
        level: local
        as-of: 2014-06-30
        target-sectors: [health care]
        complete: [documents, employers]
        employers:
          - {name: Port, roles: [teach], sector: ports}
          - {name: Clinic, roles: [co-design], sector: health care}
        documents:
          - {title: Plan, kind: strategy}
        """);
    door = new OneShot(folder, folder);
  }

  @Test
  void nothing_is_wrong_and_the_layout_is_kept() throws IOException {
    assertThat(door.run("framework check small-1.0").out()).contains("no problems");
    assertThat(door.run("rules format").status()).isEqualTo(ExitStatus.OK);
    assertThat(Files.readString(folder.resolve(SmallHome.RULES))).contains(RULE);
  }

  @Test
  void an_explanation_tells_of_each_sentence_whether_it_holds_and_why() {
    assertThat(door.run("explain p.yaml L2.2").out())
        .contains(
            """
              ? met if: employers co-design (rules/small-1.0/local/2.dslr:9)
                ? Any of these:
                    ✗ At least 2 employers have the role co-design, in a target sector of
                      the partnership (threshold employers)
                        1 counted; needed: at least 2
                        Clinic (p.yaml:9)
                        closest: Port (p.yaml:8): `roles` is teach, needed: co-design;
                          `sector` is ports, needed: health care
                    ? All of these:
                        ✓ There is an employer with the role teach
                            Port (p.yaml:8)
                        ? At least 2 of these:
                            1 to 2 counted, as not all is reported; needed: at least 2
                            ✓ There is a strategy document
                                Plan (p.yaml:11)
                            ? There is a curriculum review
                                open: `reviews`, of which nothing is reported
                            ✗ There is a vision document
                                closest: Plan (p.yaml:11): `kind` is strategy, needed:
                                  vision
                ✓ None of these:
                    ✗ There is an employer with the role lead
                        closest: Port (p.yaml:8): `roles` is teach, needed: lead
                        closest: Clinic (p.yaml:9): `roles` is co-design, needed: lead

              would decide it:
                - `reviews`, of which nothing is reported
            """);
  }

  @Test
  void an_overview_marks_each_sentence_of_a_block_that_does_not_hold() throws IOException {
    home.edit("p.yaml", "roles: [teach]", "roles: [hire]");
    assertThat(door.run("evaluate p.yaml --all").out())
        .contains(
            """
                  ✗ Any of these:
                      ✗ At least 2 employers have the role co-design, in a target sector of
                        the partnership
                      ✗ All of these:
                          ✗ There is an employer with the role teach
                          ? At least 2 of these:
                              ✓ There is a strategy document
                              ? There is a curriculum review
                              ✗ There is a vision document
            """);
  }

  @Test
  void an_overview_of_a_block_that_holds_tells_only_why() throws IOException {
    home.edit("p.yaml", "kind: strategy}", "kind: strategy}\n  - {title: View, kind: vision}");
    assertThat(door.run("evaluate p.yaml --all").out())
        .contains(
            """
                  ✓ Any of these:
                      ✓ All of these:
                          ✓ There is an employer with the role teach
                          ✓ At least 2 of these:
                              ✓ There is a strategy document
                              ✓ There is a vision document
                  ✓ None of these:
                      ✗ There is an employer with the role lead
            """);
  }

  /**
   * One more employer who co-designs is less than one who teaches and a document; four are more.
   */
  @Test
  void of_several_ways_to_turn_a_block_the_shortest_is_told() throws IOException {
    home.edit("p.yaml", "complete: [documents, employers]", "complete: all\nreviews: []");
    home.edit("p.yaml", "roles: [teach]", "roles: [hire]");
    assertThat(door.run("explain p.yaml L2.2").out())
        .contains("to make it met: win another employer (in the file: `employers`, sector");
    home.edit(SmallHome.FRAMEWORK, "thresholds: {employers: 2}", "thresholds: {employers: 5}");
    assertThat(door.run("explain p.yaml L2.2").out().replaceAll("\n +", " "))
        .contains(
            "to make it met, do all of these: - win Port for the role teach (line 9, `roles`) -"
                + " draw up a vision (in the file: `documents`, kind vision)");
  }

  @Test
  void programs_get_the_sentences_of_a_block() {
    assertThat(door.run("evaluate -f json p.yaml").out().replaceAll("\\s+", " "))
        .contains(
            "\"text\": \"At least 2 of these: There is a strategy document; There is a curriculum"
                + " review; There is a vision document\", \"holds\": \"unknown\", \"counted\": {"
                + " \"min\": 1, \"max\": 2 }, \"operator\": \"at-least\", \"needed\": 2,"
                + " \"function\": \"count\", \"thresholds\": {}, \"against\": false, \"facts\": [],"
                + " \"sentences\": [ { \"text\": \"There is a strategy document\", \"holds\":"
                + " \"true\"");
  }

  @Test
  void the_catalog_lists_the_sentences_below_their_header() throws IOException {
    assertThat(door.run("framework docs small-1.0").out())
        .contains(
            """
            - Any of these:
              - At least 2 employers have the role co-design, in a target sector of the \
            partnership (threshold employers)
              - All of these:
                - There is an employer with the role teach
                - At least 2 of these:
                  - There is a strategy document
                  - There is a curriculum review
                  - There is a vision document
            - None of these:
              - There is an employer with the role lead
            """);
    door.run("framework docs small-1.0 -o page.html");
    assertThat(Files.readString(folder.resolve("page.html")).replace("\n", ""))
        .contains(
            "<li>None of these:<ul><li>There is an employer with the role lead</li></ul></li>");
  }

  @Test
  void each_sentence_of_a_block_wants_cases_of_its_own() {
    assertThat(door.run("framework test --coverage small-1.0").out().replaceAll("\n +", " "))
        .contains(
            "“At least 2 employers have the role co-design, in a target sector of the"
                + " partnership” just holds by its employers",
            "“There is a vision document” does not hold",
            "“None of these: There is an employer with the role lead” does not hold");
  }

  @Test
  void mutants_change_headers_and_what_is_below_them() {
    String mutants = door.run("framework test --mutate small-1.0").out();
    assertThat(mutants)
        .contains(
            """
                - Any of these:
                + All of these:
                      At least `employers` employers have the role co-design
            """,
            """
                - At least 2 of these:
                + At least 3 of these:
                      There is a strategy document
            """,
            """
                - At least 2 of these:
                + At most 2 of these:
            """,
            """
                - There is a strategy document
                + There is no strategy document
            """,
            "name: \"it takes: At least 2 of these: There is a strategy document There is");
    assertThat(mutants).contains("✗ L2.2-").doesNotContain("reach for");
  }

  @Test
  void roll_up_rules_have_blocks_too() throws IOException {
    home.edit(
        SmallHome.ROLL_UP,
        "    Every applicable indicator of the criterion is met\n",
        """
            Not all of these:
                Any of these:
                    An indicator of the criterion is met or partly met
                Every indicator of the criterion is not applicable
        """);
    home.edit("p.yaml", "complete: [documents, employers]", "complete: all");
    assertThat(door.run("framework check small-1.0").out()).contains("no problems");
    assertThat(door.run("evaluate p.yaml --all").out())
        .containsPattern("L2 Engage employers +met\n");
  }

  @Test
  void a_threshold_that_no_number_of_sentences_can_reach_is_refused() throws IOException {
    home.edit(SmallHome.RULES, "At least 2 of these:", "At least `employers` of these:");
    assertThat(door.run("framework check small-1.0").out()).contains("no problems");
    home.edit(SmallHome.FRAMEWORK, "thresholds: {employers: 2}", "thresholds: {employers: 4}");
    assertThat(door.run("framework check small-1.0").out().replaceAll("\n +", " "))
        .contains(
            "2.dslr:17:22: error [wrong-number-of-sentences] this can never hold: only 3 sentences"
                + " belong to it",
            "`employers` is 4; ask for a number that some of its sentences can make");
  }
}
