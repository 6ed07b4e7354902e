package org.aqcp.metrics.condition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.aqcp.condition.Truth;
import org.aqcp.input.problem.InvalidInput;
import org.aqcp.metrics.store.RecordStore;
import org.aqcp.random.Amount;
import org.junit.jupiter.api.Test;

/** Java and the database agree on every condition, unknown values included. */
class ConditionsInSqlTest {
  private static final long SEED = 20261130;
  private static final DateSpan REPORTING =
      new DateSpan(LocalDate.of(2023, 7, 1), LocalDate.of(2024, 6, 30));

  @Test
  void both_agree_on_random_conditions_and_periods() {
    Random random = new Random(SEED);
    List<PeriodTables.Row> rows = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      rows.add(new PeriodTables.Row("p" + i, 1, new RandomPeriods(random).next(REPORTING)));
    }
    Map<Truth, Integer> seen = new EnumMap<>(Truth.class);
    try (RecordStore store = PeriodTables.of(rows)) {
      for (PeriodCondition condition : conditions(random, Amount.of(150))) {
        String text = condition.words();
        assertThat(ConditionReferee.read(text).words()).isEqualTo(text);
        List<Truth> stored =
            store.query(
                "SELECT "
                    + condition.sql(ConditionSql.plain(REPORTING))
                    + " FROM periods ORDER BY line_no",
                List.of(),
                row -> row.truth(1).map(Truth::of).orElse(Truth.UNKNOWN));
        for (int i = 0; i < rows.size(); i++) {
          Truth truth = condition.in(rows.get(i).period());
          assertThat(stored.get(i)).as("seed %d: %s, row %d", SEED, text, i).isEqualTo(truth);
          seen.merge(truth, 1, Integer::sum);
        }
      }
    }
    Amount.say("seed %d: truths of conditions %s", SEED, seen);
    assertThat(seen.values()).hasSize(3).allMatch(count -> count > 1_500);
  }

  /** Those that can be fulfilled, as far as that is seen. */
  private static List<PeriodCondition> conditions(Random random, int count) {
    List<PeriodCondition> conditions = new ArrayList<>();
    while (conditions.size() < count) {
      try {
        conditions.add(ConditionReferee.read(new RandomPeriodConditions(random).next(3)));
      } catch (InvalidInput never) {
        assertThat(never.problems().get(0).kind()).isEqualTo(ConditionProblem.CONDITION_NEVER_TRUE);
      }
    }
    return conditions;
  }
}
