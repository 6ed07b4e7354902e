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

/** A waived indicator has its status, is said to be waived, and is not asked for. */
final class WaivedIndicatorTest {
  private static final String FILE =
      """
      format: aqcp-partnership/1
      name: Valley Partnership
      level: local
      as-of: 2014-06-30
      complete: all
      employers: [{name: Port, roles: [%s]}]
      waivers:
        - {indicator: %s, reason: two employers, granted-by: State Board, expires: %s}
      """;

  private static final String WAIVED =
      "waived until January 15, 2015 by State Board: two employers";
  private static final String ENDED =
      "the waiver by State Board ended on June 29, 2014: it counts no longer";

  @TempDir private Path folder;
  private SmallHome home;
  private OneShot door;

  @BeforeEach
  void home() throws IOException {
    home = SmallHome.ofFewPhrases(folder);
    door = new OneShot(folder, folder);
    write("decide", "L2.2", "2015-01-15");
  }

  private void write(String role, String indicator, String expires) throws IOException {
    home.write("p.yaml", FILE.formatted(role, indicator, expires));
  }

  /** L2.1 is met by the role `decide`; L2.2 is met by none here. */
  @ParameterizedTest
  @CsvSource({
    "decide, L2.2, 2015-01-15, met",
    "decide, L2.2, 2014-06-30, met",
    "decide, L2.2, 2014-06-29, partly met",
    "decide, L2.1, 2015-01-15, partly met",
    "co-design, L2.2, 2015-01-15, not met",
    "co-design, L2.1, 2015-01-15, not met",
  })
  void it_is_not_asked_for_and_counts_where_it_is_met(
      String role, String indicator, String expires, String status) throws IOException {
    write(role, indicator, expires);
    assertThat(door.run("evaluate p.yaml").out())
        .containsPattern("L2 Engage employers +" + status + "\n");
  }

  @Test
  void evaluations_say_so_apart_from_the_status() {
    OneShot.Said said = door.run("evaluate p.yaml --all");
    assertThat(said.out())
        .contains("The benchmark is met. Of 2 indicators 1 met, 0 partly met, 1 not met, 0")
        .contains("  1 waived: L2.2. Their criteria do not ask for them.\n")
        .containsPattern("✗ L2.2  Employers co-design +not met, waived\n")
        .contains("      " + WAIVED + "\n");
    assertThat(said.talk()).isEmpty();
    assertThat(door.run("explain p.yaml L2.2").out())
        .containsPattern("✗ L2.2  Employers co-design +not met, waived\n")
        .contains("  " + WAIVED + "\n");
    assertThat(door.run("evaluate p.yaml p.yaml").out())
        .containsPattern("Valley Partnership \\(1 waived\\) +1 +0 +1 +0 +0\n")
        .containsPattern("L2.2  Employers co-design \\(2 waived\\) +0 +0 +2 +0 +0\n");
  }

  @Test
  void programs_read_it_beside_the_status() {
    String waiver =
        "\"waiver\":{\"inForce\":true,\"reason\":\"two employers\",\"grantedBy\":\"State Board\","
            + "\"expires\":\"2015-01-15\",\"text\":\""
            + WAIVED
            + "\"}";
    String verdicts = door.run("evaluate p.yaml -f verdicts").out();
    assertThat(verdicts).contains("\"id\":\"L2.2\",\"status\":\"not-met\"," + waiver);
    assertThat(verdicts).contains("\"not-applicable\":0},\"waived\":1");
    assertThat(door.run("evaluate p.yaml -f json").out().replaceAll("\\s*\\n\\s*|(?<=:) ", ""))
        .contains(waiver.replace(": ", ":"))
        .contains("\"waived\":1");
  }

  @Test
  void reports_say_so() {
    assertThat(door.run("report p.yaml -f markdown").out())
        .contains(
            "1 indicator is waived: it has its status, and its criterion does not ask for it.")
        .contains("1 met, 1 not met, and 1 of them waived")
        .contains("#### L2.2 Employers co-design: ✗ not met, waived")
        .contains("Waived until January 15, 2015 by State Board: two employers.")
        .contains("Nothing has to change.");
    assertThat(door.run("report p.yaml -f html").out())
        .contains("1 indicator is waived")
        .contains("not met, waived")
        .contains("Waived until January 15, 2015 by State Board: two employers.");
  }

  @Test
  void no_plan_is_made_for_it_unless_it_is_asked_for() {
    assertThat(door.run("gaps p.yaml").out())
        .isEqualTo(
            """
            nothing is missing: nothing that was asked for has to change

            left out, as waived: L2.2
            """);
    assertThat(door.run("gaps p.yaml L2.2").out()).contains("  " + WAIVED + "\n");
    assertThat(door.run("gaps p.yaml -f csv").out()).contains("L2.2,waived,\"" + WAIVED + "\"");
    assertThat(door.run("gaps p.yaml -f markdown").out()).contains("Left out, as waived: L2.2.");
    assertThat(door.run("gaps p.yaml -f json").out())
        .containsPattern("\"waived\": \\[\\s+\"L2.2\"\\s+]");
    assertThat(door.run("gaps p.yaml --whole").out())
        .startsWith("nothing is missing: nothing that was asked for has to change");
  }

  @Test
  void a_plan_for_a_criterion_does_without_it() throws IOException {
    write("hire", "L2.2", "2015-01-15");
    assertThat(door.run("gaps p.yaml --criterion L2").out())
        .contains("to make it met: win Port for the role decide")
        .contains("no smaller change would do");
  }

  @Test
  void it_fails_no_build() throws IOException {
    assertThat(door.run("evaluate p.yaml --fail-on not-met").status()).isEqualTo(ExitStatus.OK);
    assertThat(door.run("evaluate p.yaml p.yaml --fail-on not-met").status())
        .isEqualTo(ExitStatus.OK);
    write("decide", "L2.2", "2014-06-29");
    assertThat(door.run("evaluate p.yaml --fail-on not-met").status())
        .isEqualTo(ExitStatus.NOT_MET);
  }

  @Test
  void one_that_has_expired_counts_no_longer_and_is_said() throws IOException {
    write("decide", "L2.2", "2014-06-29");
    String warning =
        "p.yaml:8:5: warning: the waiver of `L2.2` ended on 2014-06-29, so the indicator counts"
            + " again; remove the waiver, or have it extended\n";
    OneShot.Said said = door.run("evaluate p.yaml --all");
    assertThat(said.talk()).isEqualTo(warning);
    assertThat(said.out())
        .containsPattern("Employers co-design +not met\n")
        .contains("      " + ENDED + "\n")
        .doesNotContain(", waived", "1 waived");
    assertThat(door.run("check p.yaml").out()).contains("expired-waiver");
    assertThat(door.run("report p.yaml -f markdown").out()).contains("The waiver by State Board");
    home.edit("p.yaml", "2014-06-29}", "2014-06-29}\n" + EXTENDED);
    assertThat(door.run("evaluate p.yaml").talk()).isEmpty();
    assertThat(door.run("evaluate p.yaml").out()).contains("not met, waived");
  }

  private static final String EXTENDED =
      "  - {indicator: L2.2, reason: still, granted-by: State Board, expires: 2014-12-31}";

  @Test
  void one_of_no_indicator_is_warned_of() throws IOException {
    write("decide", "L2.11", "2015-01-15");
    assertThat(door.run("evaluate p.yaml").talk())
        .contains(
            "p.yaml:8:5: warning: `small-1.0` has no indicator `L2.11` at the local level, so this"
                + " waiver counts nowhere; did you mean `L2.1`?");
  }

  @Test
  void one_that_ends_before_it_is_granted_is_a_contradiction() throws IOException {
    home.edit("p.yaml", "expires: 2015-01-15", "granted: 2014-03-01, expires: 2014-02-01");
    assertThat(door.run("check p.yaml").out())
        .contains("`expires` 2014-02-01 is before `granted` 2014-03-01");
  }

  @Test
  void comparisons_say_what_became_of_it() throws IOException {
    String later = FILE.formatted("decide", "L2.2", "2015-01-15");
    home.write("q.yaml", later.replace("as-of: 2014-06-30", "as-of: 2015-06-30"));
    String expired = "Waivers: L2.2 no longer waived: the waiver ended on January 15, 2015.";
    OneShot.Said said = door.run("compare p.yaml q.yaml");
    assertThat(said.out())
        .contains(expired)
        .contains("Criteria: L2: met → partly met.")
        .contains("No verdict differs");
    assertThat(door.run("compare p.yaml q.yaml -f json").out())
        .containsPattern("\"waivers\": \\[\\s+\\{")
        .contains("\"expired\": \"2015-01-15\"");
    home.write("q.yaml", later.replaceAll("(?s)waivers:.*", "").replace("Valley", "Lake"));
    assertThat(door.run("compare p.yaml q.yaml").out())
        .contains("Waivers: L2.2 waived only for Valley Partnership.");
  }

  @Test
  void what_if_follows_a_waiver() {
    assertThat(door.run("what-if p.yaml --remove waivers[0]").out())
        .contains("L2")
        .contains("partly met");
  }

  @Test
  void no_rule_reads_it() throws IOException {
    home.edit(
        SmallHome.VOCABULARY,
        "[condition]",
        "[condition][]There is a waiver=exists Waiver()\n[condition]");
    home.edit(SmallHome.RULES, "There is an employer with the role decide", "There is a waiver");
    assertThat(door.run("framework check").out()).contains("Waiver");
    assertThat(door.run("framework check").status()).isNotEqualTo(ExitStatus.OK);
  }
}
