package org.aqcp.metrics.people;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.aqcp.metrics.measure.MeasureCounts;
import org.aqcp.metrics.measure.MeasureDefinition;
import org.aqcp.metrics.measure.MeasureValue;
import org.aqcp.metrics.measure.ReportingPeriod;
import org.aqcp.metrics.result.CellResult;
import org.aqcp.metrics.result.Figure;
import org.aqcp.metrics.result.MeasureResult;
import org.aqcp.metrics.result.MeasureRun;
import org.aqcp.metrics.result.Subgroups;
import org.aqcp.metrics.store.RecordStore;

/** The figures that users get, in the form of {@link PlainMeasures}. */
record RunFigures(RecordStore store, List<MeasureDefinition> measures, ReportingPeriod period) {
  static final Subgroups CROSSED = Subgroups.of(List.of("sex", "pathway"), true);
  static final Subgroups AGES = Subgroups.of(List.of("age-group"), false);

  /** By measure and group; groups with nobody in them are left out. */
  Map<String, Map<String, PlainFigures>> figures() {
    Map<String, Map<String, PlainFigures>> all = new TreeMap<>();
    for (Subgroups by : List.of(CROSSED, AGES)) {
      for (MeasureResult result : MeasureRun.of(store, measures, by, period)) {
        Map<String, PlainFigures> groups =
            all.computeIfAbsent(result.measure().id(), unseen -> new TreeMap<>());
        result.cells().forEach(cell -> groups.put(group(cell), figures(result.measure(), cell)));
      }
    }
    all.values().forEach(groups -> groups.values().removeIf(figures -> figures.base() == 0));
    all.values().removeIf(Map::isEmpty);
    return all;
  }

  private static String group(CellResult cell) {
    return cell.group().isEmpty()
        ? "all"
        : cell.group().entrySet().stream()
            .map(part -> part.getKey() + " " + part.getValue())
            .collect(Collectors.joining(", "));
  }

  /** Ours has the denominator without those of whom it is unknown what they reached. */
  private static PlainFigures figures(MeasureDefinition measure, CellResult cell) {
    MeasureCounts counts = cell.counts();
    if (counts.missingBase() + counts.missingExclusion() > 0) {
      throw new AssertionError("no such records are made: " + counts);
    }
    return new PlainFigures(
        counts.base(),
        counts.excluded(),
        counts.denominator() + counts.missingNumerator(),
        counts.missingDenominator(),
        counts.numerator(),
        counts.missingNumerator(),
        counts.outside(),
        measure.value().kind() == MeasureValue.Kind.RATE ? rate(cell) : median(cell));
  }

  /** A rate must be that of its counts. */
  private static Optional<BigDecimal> rate(CellResult cell) {
    for (Figure figure : cell.figures()) {
      boolean same =
          figure.part().compareTo(BigDecimal.valueOf(cell.counts().numerator())) == 0
              && figure.whole() == cell.counts().denominator();
      if (!same) {
        throw new AssertionError("another rate than that of its counts: " + cell);
      }
    }
    return Optional.empty();
  }

  private static Optional<BigDecimal> median(CellResult cell) {
    return cell.figures().stream().map(figure -> figure.part().setScale(3)).findAny();
  }
}
