package org.aqcp.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aqcp.shell.session.ExitStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code framework test --mutate} on a small home. */
final class FrameworkMutateTest {
  private static final String CASES = "rules/small-1.0/local/2.cases.yaml";
  private static final String MUTANTS = "rules/small-1.0/mutants.yaml";
  private static final String HEAD =
      """
      format: aqcp-cases/1
      against: small-1.0
      level: local
      as-of: 2014-06-30
      complete: all
      cases:
      """;
  private static final String ROLL_UP =
      """
        - name: a criterion is met when both of its indicators are
          given: {statuses: {L2.1: met, L2.2: met}}
          expect: {L2: met}
        - name: a criterion is met when the one indicator that applies is
          given: {statuses: {L2.1: met, L2.2: not-applicable}}
          expect: {L2: met}
        - name: a criterion does not apply when neither indicator does
          given: {statuses: {L2.1: not-applicable, L2.2: not-applicable}}
          expect: {L2: not-applicable}
        - name: a criterion is met in part when one indicator is
          given: {statuses: {L2.1: partly-met, L2.2: not-met}}
          expect: {L2: partly-met}
        - name: a criterion is not met when no indicator is
          given: {statuses: {L2.1: not-met, L2.2: not-met}}
          expect: {L2: not-met}
        - name: one indicator of two that is met makes a criterion met in part
          given: {statuses: {L2.1: met, L2.2: not-met}}
          expect: {L2: partly-met}
        - name: an indicator that does not apply says nothing for the other
          given: {statuses: {L2.1: not-applicable, L2.2: not-met}}
          expect: {L2: not-met}
        - name: the benchmark is met when its criterion is
          given: {statuses: {L2: met}}
          expect: {benchmark: met}
        - name: the benchmark does not apply when its criterion does not
          given: {statuses: {L2: not-applicable}}
          expect: {benchmark: not-applicable}
        - name: the benchmark is met in part when its criterion is
          given: {statuses: {L2: partly-met}}
          expect: {benchmark: partly-met}
        - name: the benchmark is not met when its criterion is not
          given: {statuses: {L2: not-met}}
          expect: {benchmark: not-met}
      """;
  private static final String INDICATORS =
      """
        - name: one employer who decides is enough
          given: {employers: [{name: Rivera Foods, roles: [decide]}]}
          expect: {L2.1: met}
        - name: without employers nobody decides or designs
          given: {employers: []}
          expect: {L2.1: not-met, L2.2: not-met}
        - name: two employers who co-design are enough
          given:
            employers:
              - {name: Rivera Foods, roles: [co-design]}
              - {name: Lakeside Hospital, roles: [co-design]}
          expect: {L2.2: met}
      """;
  private static final String ONE_TOO_FEW =
      """
        - name: one employer who co-designs is one too few
          given: {employers: [{name: Rivera Foods, roles: [co-design]}]}
          expect: {L2.2: not-met}
      """;

  private static final String LIST =
      """
      format: aqcp-mutants/1
      equivalent:
        - {id: benchmark-88d647, reason: some is every one where there is one criterion}
        - {id: benchmark-5131c6, reason: some is every one where there is one criterion}
      """;

  @TempDir private Path folder;
  private SmallHome home;

  @BeforeEach
  void write() throws IOException {
    home = SmallHome.in(folder);
    home.write("rules/small-1.0/roll-up.cases.yaml", HEAD + ROLL_UP);
    home.write(CASES, HEAD + INDICATORS + ONE_TOO_FEW);
    home.write(MUTANTS, LIST);
  }

  @Test
  void cases_that_notice_every_mistake_are_said_to() {
    OneShot.Said said = run("framework test --mutate --least 94 small-1.0");
    assertThat(said.out())
        .contains(
            "✓ 36 of 38 mutants killed, 94.7 % (at least 94 % required); 2 equivalent, 0\n"
                + "  survived.")
        .contains(
            "equivalent: some is every one where there is one criterion\n    (" + MUTANTS + ")");
    assertThat(said.status()).isEqualTo(ExitStatus.OK);
    assertThat(said.talk()).containsPattern("^\\d+ mutants in \\d+\\.\\d s: read in ");
  }

  @Test
  void what_no_case_could_notice_is_proved() throws IOException {
    Files.delete(folder.resolve(MUTANTS));
    OneShot.Said said = run("framework test --mutate --least 94 small-1.0");
    assertThat(said.out())
        .contains(
            "equivalent: whatever the statuses of indicators or criteria are, it gives\n"
                + "    the same",
            "; 2 equivalent, 0\n");
    assertThat(said.status()).isEqualTo(ExitStatus.OK);
  }

  @Test
  void a_mistake_that_no_case_notices_is_shown_with_a_case_that_does_when_it_is_pasted()
      throws IOException {
    home.write(CASES, HEAD + INDICATORS);
    OneShot.Said said = run("framework test --mutate --least 94 small-1.0");
    assertThat(said.status()).isEqualTo(ExitStatus.NOT_MET);
    assertThat(said.out())
        .contains(SmallHome.FRAMEWORK + ":21\n  a threshold of L2.2\n")
        .contains("    - employers: 2\n    + employers: 1\n")
        .contains(", 1\n  survived.");
    home.write(CASES, HEAD + INDICATORS + suggested(said.out()));
    assertThat(run("framework test small-1.0").status()).isEqualTo(ExitStatus.OK);
    assertThat(run("framework test --mutate --least 94 small-1.0").status())
        .isEqualTo(ExitStatus.OK);
  }

  @Test
  void a_mistake_in_a_roll_up_rule_is_shown_with_the_statuses_that_tell_it() throws IOException {
    String without = ROLL_UP.replaceFirst("(?s)  - name: one indicator of two.*?(?=  - name)", "");
    home.write("rules/small-1.0/roll-up.cases.yaml", HEAD + without);
    OneShot.Said said = run("framework test --mutate small-1.0");
    assertThat(said.out())
        .contains("+ Some applicable indicator of the criterion is met")
        .containsPattern("given: \\{statuses: \\{L2\\.1: .*, L2\\.2: .*}}\n      expect: \\{L2: ");
  }

  @Test
  void enough_is_what_least_says() throws IOException {
    home.write(CASES, HEAD + INDICATORS);
    assertThat(run("framework test --mutate --least 92 small-1.0").status())
        .isEqualTo(ExitStatus.OK);
    assertThat(run("framework test --mutate --least 93 small-1.0").status())
        .isEqualTo(ExitStatus.NOT_MET);
    assertThat(run("framework test --mutate --least 101 small-1.0").talk())
        .isEqualTo("aqcp: `101` is not a percentage; write a whole number from 0 to 100\n");
  }

  @Test
  void nobody_can_list_a_mistake_as_equivalent_that_a_case_would_notice() throws IOException {
    home.write(CASES, HEAD + INDICATORS);
    Matcher id =
        Pattern.compile("✗ (L2\\.2-\\w+)").matcher(run("framework test --mutate small-1.0").out());
    assertThat(id.find()).isTrue();
    home.write(MUTANTS, listed(id.group(1)));
    assertThat(run("framework test --mutate small-1.0").out())
        .contains("it is listed as equivalent, and is not", "this one would");
  }

  @Test
  void an_entry_of_the_list_that_is_no_mutant_that_lives_is_stale() throws IOException {
    home.write(MUTANTS, listed("L2.2-000000"));
    OneShot.Said said = run("framework test --mutate small-1.0");
    assertThat(said.out())
        .contains(MUTANTS + ": no surviving mutant has the id `L2.2-000000`;\n  remove it\n");
    assertThat(said.status()).isEqualTo(ExitStatus.NOT_MET);
  }

  @Test
  void programs_get_every_mutant_with_its_fate() throws IOException {
    home.write(CASES, HEAD + INDICATORS);
    assertThat(run("framework test --mutate -f json small-1.0").out())
        .contains("\"format\": \"aqcp-mutation/1\"", "\"survived\": 1", "\"killedBy\": \"rules/")
        .contains("\"kind\": \"shifted-threshold\"", "\"case\": \"- name: ");
  }

  @Test
  void what_a_roll_up_case_says_is_checked_as_that_of_others_is() throws IOException {
    home.write(
        "rules/small-1.0/roll-up.cases.yaml",
        HEAD
            + """
              - name: a criterion that there is not
                given: {statuses: {L2.3: met}}
                expect: {L3: met}
            """);
    run("framework test small-1.0")
        .refuses(
            ExitStatus.FRAMEWORK,
            """
            rules/small-1.0/roll-up.cases.yaml:8:24: `small-1.0` has no indicator or criterion \
            `L2.3` at the local level; L2.2 is the last so far; `aqcp rules new L2.3` starts another
            rules/small-1.0/roll-up.cases.yaml:9:14: `small-1.0` has no criterion `L3` at the \
            local level; did you mean `L2`?\
            """);
  }

  private static String listed(String id) {
    return LIST + "  - {id: %s, reason: it is all one}\n".formatted(id);
  }

  /** The cases that are printed, at the place that they have in a file. */
  private static String suggested(String out) {
    StringBuilder cases = new StringBuilder();
    boolean within = false;
    for (String line : out.lines().toList()) {
      within = line.startsWith("    - name: ") || (within && line.startsWith("      "));
      cases.append(within ? line.substring(2) + "\n" : "");
    }
    return cases.toString();
  }

  private OneShot.Said run(String line) {
    return new OneShot(folder, folder).run(line);
  }
}
