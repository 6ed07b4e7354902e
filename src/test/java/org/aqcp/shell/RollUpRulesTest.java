package org.aqcp.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.aqcp.shell.session.ExitStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Roll-up rules that count, weigh and name criteria, with thresholds of the version. */
final class RollUpRulesTest {
  private static final String CASES = "rules/small-1.0/roll-up.cases.yaml";

  @TempDir private Path folder;
  private SmallHome home;
  private OneShot door;

  @BeforeEach
  void a_framework_that_counts_and_weighs() throws IOException {
    home = SmallHome.ofFewPhrases(folder);
    home.edit(
        SmallHome.FRAMEWORK,
        "criteria:\n",
        "thresholds: {most-indicators: 2, some: 1, enough-weight: 3, half: 50}\ncriteria:\n");
    home.write(
        SmallHome.FRAMEWORK,
        Files.readString(folder.resolve(SmallHome.FRAMEWORK))
            + """
              - id: L3
                title: Share
                level: local
                weight: 3
                indicators:
                  - id: L3.1
                    title: Employers teach
                    text: An employer teaches.
                    remedy: Ask one to teach.
                    source: {kind: operationalised}
            """);
    home.write(
        "rules/small-1.0/local/3.dslr",
        """
        rule "L3.1 an employer teaches"
            @indicator("L3.1")
        when
            There is an employer with the role teach
        then
            The indicator is met
        end
        """);
    home.write(
        SmallHome.ROLL_UP,
        """
        rule "a criterion is met when most of its indicators are"
            @rollup("criterion")
        when
            At least `most-indicators` indicators of the criterion are met
        then
            The criterion is met
        end

        rule "a criterion is partly met when half of its indicators are met or partly met"
            @rollup("criterion")
        when
            At least `half` % of the applicable indicators of the criterion are met or partly met
        then
            The criterion is partly met
        end

        rule "the benchmark is met when what weighs enough is, and L2"
            @rollup("benchmark")
        when
            The met criteria of the benchmark weigh at least `enough-weight` in total
            Criterion L2 is met
        then
            The benchmark is met
        end

        rule "the benchmark is partly met when some of its criteria are met or partly met"
            @rollup("benchmark")
        when
            At least `some` criteria of the benchmark are met or partly met
        then
            The benchmark is partly met
        end
        """);
    home.write(
        CASES,
        """
        format: aqcp-cases/1
        against: small-1.0
        level: local
        as-of: 2014-06-30
        cases:
          - name: two indicators of two are most of them
            given: {statuses: {others: met}}
            expect: {L2: met, L3: partly-met}
          - name: one of two is half of them
            given: {statuses: {L2.1: partly-met, others: not-met}}
            expect: {L2: partly-met}
          - name: none of two is less than half
            given: {statuses: {others: not-met}}
            expect: {L2: not-met}
          - name: one that may be met leaves it open
            given: {statuses: {L2.1: unknown, L2.2: not-met}}
            expect: {L2: unknown}
          - name: both criteria weigh enough
            given: {statuses: {others: met}}
            expect: {benchmark: met}
          - name: the one that is named does not weigh enough
            given: {statuses: {L2: met, L3: not-met}}
            expect: {benchmark: partly-met}
          - name: the one that weighs enough is not the one that is named
            given: {statuses: {L2: partly-met, L3: met}}
            expect: {benchmark: partly-met}
          - name: one that is met in part is one of some
            given: {statuses: {L2: not-met, L3: partly-met}}
            expect: {benchmark: partly-met}
          - name: none is met
            given: {statuses: {others: not-met}}
            expect: {benchmark: not-met}
        """);
    door = new OneShot(folder, folder);
  }

  @Test
  void they_are_checked_tested_mutated_and_documented() {
    assertThat(door.run("framework check small-1.0").out())
        .contains("[indicator-without-case]", "small-1.0: 1 warning");
    assertThat(door.run("framework test small-1.0").out()).contains("All 12 cases passed.");
    // of two indicators, 50 % and 49 % are one: no statuses can tell these mutants apart
    OneShot.Said mutated = door.run("framework test --mutate small-1.0");
    assertThat(mutated.out()).contains("a threshold of criterion", "+ half: 49");
    assertThat(mutated.out().lines()).noneMatch(line -> line.contains("roll-up.dslr"));
    assertThat(door.run("framework docs small-1.0").out())
        .contains("| `half` | 50 |")
        .contains(
            "- The met criteria of the benchmark weigh at least 3 in total"
                + " (threshold enough-weight)");
    assertThat(door.run("framework show small-1.0").out())
        .contains("thresholds of the roll-up: enough-weight 3, half 50, most-indicators 2, some 1");
  }

  @Test
  void a_partnership_is_evaluated_by_them() throws IOException {
    // a waiver would leave only one of its indicators
    home.edit(SmallHome.PARTNERSHIP, "expires: 2015-01-15", "expires: 2014-02-15");
    assertThat(door.run("explain partnership.yaml L2").out())
        .contains("? met if: a criterion is met when most of its indicators are");
  }

  @Test
  void an_unknown_threshold_is_refused_at_its_place() throws IOException {
    home.edit(SmallHome.ROLL_UP, "`half` %", "`halv` %");
    door.run("evaluate partnership.yaml")
        .refuses(
            ExitStatus.FRAMEWORK,
            "rules/small-1.0/roll-up.dslr:12:14: `small-1.0` has no threshold `halv`;"
                + " did you mean `half`?");
  }

  @Test
  void a_threshold_that_no_rule_uses_and_one_with_a_wrong_name_are_told() throws IOException {
    home.edit(SmallHome.FRAMEWORK, "half: 50}", "half: 50, other: 1}");
    assertThat(door.run("framework check small-1.0").out())
        .contains("no roll-up rule uses the threshold `other`");
    home.edit(SmallHome.FRAMEWORK, "other: 1}", "Other One: 1}");
    assertThat(door.run("framework check small-1.0").out())
        .contains("the threshold `Other One` is not a valid name");
  }

  @Test
  void an_unknown_criterion_is_refused_at_its_place() throws IOException {
    home.edit(SmallHome.ROLL_UP, "Criterion L2 is met", "Criterion L4 is met");
    door.run("evaluate partnership.yaml")
        .refuses(
            ExitStatus.FRAMEWORK,
            "rules/small-1.0/roll-up.dslr:21:15: `small-1.0` has no criterion `L4`;"
                + " did you mean `L2`?");
  }

  @Test
  void a_threshold_of_an_indicator_is_none_of_the_version() throws IOException {
    home.edit(SmallHome.ROLL_UP, "`some` criteria", "`employers` criteria");
    assertThat(door.run("evaluate partnership.yaml").talk())
        .contains("`small-1.0` has no threshold `employers`; it has `enough-weight`, `half`,");
  }
}
