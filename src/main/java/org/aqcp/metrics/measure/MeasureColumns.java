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

  /**
   * Columns without which a measure says nothing: those of its base, denominator or numerator, if
   * none of those that such a part reads are present. With them unknown of everybody, a rate would
   * look like 0 where unknown counts as no.
   */
  public static Set<PeriodColumn> lacking(MeasureDefinition measure, Set<PeriodColumn> present) {
    MeasureLogic logic = measure.logic();
    Set<PeriodColumn> lacking = new LinkedHashSet<>();
    PeriodCondition meets = measure.numerator() == null ? logic.numerator() : measure.numerator();
    for (PeriodCondition part : List.of(measure.base(), measure.denominator(), meets)) {
      Set<PeriodColumn> read = new LinkedHashSet<>();
      tests(part, test -> test.columns().forEach(use -> read.add(use.column())));
      if (read.stream().noneMatch(present::contains)) {
        lacking.addAll(read);
      }
    }
    return lacking;
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
