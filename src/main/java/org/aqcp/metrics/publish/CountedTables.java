package org.aqcp.metrics.publish;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.aqcp.metrics.measure.CountedUnit;
import org.aqcp.metrics.measure.MeasureCounts;
import org.aqcp.metrics.measure.MeasureDefinition;
import org.aqcp.metrics.measure.MeasureValue.Kind;
import org.aqcp.metrics.release.CellPlace;
import org.aqcp.metrics.release.CountPart;
import org.aqcp.metrics.release.CountedCell;
import org.aqcp.metrics.release.CountedRelease;
import org.aqcp.metrics.release.DimensionKind;
import org.aqcp.metrics.release.ReleaseHead;
import org.aqcp.metrics.release.ReleasePeriod;
import org.aqcp.metrics.release.ReleasedDimension;
import org.aqcp.metrics.release.ReleasedMeasure;
import org.aqcp.metrics.release.ReleasedPopulation;
import org.aqcp.metrics.release.SubgroupKey;
import org.aqcp.metrics.release.ValueKind;
import org.aqcp.metrics.result.CellResult;
import org.aqcp.metrics.result.MeasureResult;

/** Results as tables of counts, with all that tells how the counts hang together. */
record CountedTables(List<MeasureResult> results, DisclosureSettings settings) {
  CountedRelease release() {
    List<CountedCell> cells = new ArrayList<>();
    for (MeasureResult result : results) {
      result.cells().forEach(cell -> cells.add(counted(result, cell)));
    }
    return new CountedRelease(head(), cells);
  }

  static CellPlace place(MeasureResult result, CellResult cell) {
    return new CellPlace(
        result.measure().id(),
        ReleasePeriod.of(result.period().name()),
        SubgroupKey.of(cell.group()));
  }

  private static CountedCell counted(MeasureResult result, CellResult cell) {
    MeasureCounts counts = cell.counts();
    Map<CountPart, Integer> parts = new EnumMap<>(CountPart.class);
    parts.put(CountPart.DENOMINATOR, Math.toIntExact(counts.denominator()));
    if (result.measure().numerator() != null) {
      parts.put(CountPart.NUMERATOR, Math.toIntExact(counts.numerator()));
    }
    if (result.measure().excluded() != null) {
      parts.put(CountPart.EXCLUDED, Math.toIntExact(counts.excluded()));
    }
    parts.put(CountPart.MISSING, Math.toIntExact(counts.missing()));
    boolean ofValues = result.measure().value().isOfColumns();
    Optional<String> value = ofValues ? FigureText.value(cell.figures()) : Optional.empty();
    return new CountedCell(place(result, cell), parts, value);
  }

  private ReleaseHead head() {
    Map<String, ReleasedMeasure> measures = new LinkedHashMap<>();
    results.forEach(one -> measures.putIfAbsent(one.measure().id(), measure(one)));
    return new ReleaseHead(
        settings.date(),
        settings.limit(),
        settings.rounding(),
        dimensions(),
        List.copyOf(measures.values()),
        populations(measures));
  }

  private static ReleasedMeasure measure(MeasureResult result) {
    MeasureDefinition measure = result.measure();
    boolean once = measure.counts() == CountedUnit.PERIODS && measure.cohort().date().isPresent();
    return new ReleasedMeasure(
        measure.id(),
        result.definition().digest(),
        kind(measure.value().kind()),
        new MeasurePopulation(measure).name(),
        once);
  }

  private static ValueKind kind(Kind kind) {
    return switch (kind) {
      case RATE -> ValueKind.RATE;
      case COUNT -> ValueKind.COUNT;
      case SUM -> ValueKind.SUM;
      case MEDIAN, MEDIAN_CHANGE -> ValueKind.MEDIAN;
    };
  }

  private List<ReleasedDimension> dimensions() {
    Map<String, Set<String>> values = new LinkedHashMap<>();
    for (MeasureResult result : results) {
      for (CellResult cell : result.cells()) {
        cell.group()
            .forEach(
                (name, value) -> values.computeIfAbsent(name, one -> new TreeSet<>()).add(value));
      }
    }
    List<ReleasedDimension> dimensions = new ArrayList<>();
    values.forEach(
        (name, all) ->
            dimensions.add(
                ReleasedDimension.of(name, DimensionKind.PARTITION, all.toArray(String[]::new))));
    return dimensions;
  }

  private List<ReleasedPopulation> populations(Map<String, ReleasedMeasure> released) {
    Set<String> whole = new LinkedHashSet<>();
    List<MeasureDefinition> all = results.stream().map(MeasureResult::measure).distinct().toList();
    all.stream()
        .map(MeasurePopulation::new)
        .filter(MeasurePopulation::leavesNobodyOut)
        .forEach(one -> whole.add(one.base()));
    Set<ReleasedPopulation> within = new LinkedHashSet<>();
    for (MeasureDefinition measure : all) {
      MeasurePopulation one = new MeasurePopulation(measure);
      if (!one.leavesNobodyOut() && whole.contains(one.base())) {
        within.add(new ReleasedPopulation(released.get(measure.id()).population(), one.base()));
      }
    }
    return List.copyOf(within);
  }
}
