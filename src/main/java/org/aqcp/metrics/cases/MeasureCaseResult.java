package org.aqcp.metrics.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aqcp.metrics.measure.MeasureDefinition;
import org.aqcp.metrics.measure.MeasuredPeriods;
import org.aqcp.metrics.measure.MeasuredPeriods.Counted;
import org.aqcp.metrics.measure.MeasuredPeriods.PersonPeriod;
import org.aqcp.metrics.measure.NextEntries;
import org.aqcp.metrics.measure.PeriodStanding;

/**
 * The result of a case.
 *
 * @param found where each period stands, in order
 * @param value what the measure says of them
 */
public record MeasureCaseResult(
    MeasureCase of, List<Optional<PeriodStanding>> found, String value) {
  public MeasureCaseResult {
    found = List.copyOf(found);
  }

  /** Runs a case on its measure. */
  public static MeasureCaseResult of(MeasureCase one, MeasureDefinition measure) {
    List<PersonPeriod> periods =
        one.people().stream()
            .map(period -> new PersonPeriod(period.person(), period.row()))
            .toList();
    List<Counted> counted =
        MeasuredPeriods.counted(measure, NextEntries.in(periods), one.period().dates());
    List<Optional<PeriodStanding>> found = new ArrayList<>();
    for (int i = 0; i < periods.size(); i++) {
      int index = i;
      found.add(
          counted.stream()
              .filter(period -> period.index() == index)
              .map(Counted::standing)
              .findFirst());
    }
    return new MeasureCaseResult(one, found, PlainValue.of(measure, counted));
  }

  public boolean passed() {
    return differences().isEmpty();
  }

  /** What is not as expected, in words. */
  public List<String> differences() {
    List<String> differences = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      CasePeriod period = of.people().get(i);
      if (!period.expected().equals(found.get(i))) {
        differences.add(
            "line %d: expected `stands: %s`, found `%s`"
                .formatted(
                    period.place().line(),
                    CaseWords.of(period.expected()),
                    CaseWords.of(found.get(i))));
      }
    }
    if (!value.equals(of.value())) {
      differences.add("expected the value `%s`, found `%s`".formatted(of.value(), value));
    }
    return differences;
  }
}
