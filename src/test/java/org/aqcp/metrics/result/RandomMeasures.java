package org.aqcp.metrics.result;

import java.util.List;
import java.util.Random;
import org.aqcp.input.problem.InvalidInput;
import org.aqcp.metrics.condition.ConditionProblem;
import org.aqcp.metrics.condition.RandomPeriodConditions;
import org.aqcp.metrics.measure.MeasureDefinition;
import org.aqcp.metrics.measure.MeasureTexts;

/** Measures at random, as files, so that they are read as well. */
record RandomMeasures(Random random) {
  private static final List<String> VALUES =
      List.of(
          "rate",
          "rate",
          "count",
          "sum of contact-hours",
          "sum of wages-q1",
          "median of wages-q2",
          "median of wages-q2 and wages-q3",
          "median of contact-hours",
          "median of wages-q2 and wages-q3 minus median of wages-before-2 and wages-before-3",
          "median of wages-q2 minus median of wages-before-2");

  MeasureDefinition next(String id) {
    while (true) {
      try {
        return MeasureTexts.read(text(id)).measure(id).orElseThrow();
      } catch (InvalidInput never) {
        if (never.problems().get(0).kind() != ConditionProblem.CONDITION_NEVER_TRUE) {
          throw never;
        }
      }
    }
  }

  private String text(String id) {
    RandomPeriodConditions conditions = new RandomPeriodConditions(random);
    String value = pick(VALUES);
    boolean counting = value.equals("rate") || value.equals("count");
    return """
    format: aqcp-measures/1
    title: Random
    measures:
      - id: %s
        title: Random
        source: {kind: operationalised}
        counts: %s
        participants: %s
        exit-rule: reported
        base: '%s'
        cohort: %s
        excluded: '%s'
        denominator: '%s'
        %s
        value: %s
        %s
        unknown: {excluded: %s, denominator: %s, numerator: %s}
    """
        .formatted(
            id,
            pick(List.of("people", "people", "periods")),
            pick(List.of("wioa-12h", "caep-1h", "local")),
            pick(List.of("leavers", "participants", "not (" + condition(conditions, 1) + ")")),
            pick(
                List.of(
                    "{by: exit}",
                    "{by: entry}",
                    "{by: exit, months-earlier: 3}",
                    "{by: participation}")),
            "(" + condition(conditions, 1) + ") and " + condition(conditions, 0),
            pick(List.of("every record", condition(conditions, 1))),
            counting ? "numerator: '" + condition(conditions, 2) + "'" : "",
            value,
            value.contains(" and ") ? "quarters: " + pick(List.of("sum", "average", "each")) : "",
            rule(),
            rule(),
            rule());
  }

  /** A condition inside the quotes of YAML. */
  private static String condition(RandomPeriodConditions conditions, int depth) {
    return conditions.next(depth).replace("'", "''");
  }

  private String rule() {
    return pick(List.of("as-no", "left-out"));
  }

  private <T> T pick(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }
}
