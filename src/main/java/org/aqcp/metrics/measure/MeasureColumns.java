package org.aqcp.metrics.measure;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.aqcp.metrics.condition.ForNumbers;
import org.aqcp.metrics.condition.PeriodCondition;
import org.aqcp.metrics.condition.PeriodTest;
import org.aqcp.metrics.period.PeriodColumn;

/** The columns that a measure reads. */
public final class MeasureColumns {
  private MeasureColumns() {}

  /** The columns of all its conditions and of its value. */
  public static Set<PeriodColumn> of(MeasureDefinition measure) {
    Set<PeriodColumn> columns = new LinkedHashSet<>();
    MeasureLogic logic = measure.logic();
    for (PeriodCondition part :
        List.of(logic.base(), logic.excluded(), logic.denominator(), logic.numerator())) {
      tests(part, test -> test.columns().forEach(use -> columns.add(use.column())));
    }
    return columns;
  }

  /** Visits every test of a condition, those of numbered columns once for each number. */
  public static void tests(PeriodCondition condition, Consumer<PeriodTest> visit) {
    if (condition instanceof PeriodTest test) {
      visit.accept(test);
    }
    List<PeriodCondition> parts =
        condition instanceof ForNumbers numbers ? numbers.instances() : condition.parts();
    parts.forEach(part -> tests(part, visit));
  }
}
