package org.aqcp.metrics.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.aqcp.metrics.cases.ShippedMeasuresTest;
import org.aqcp.metrics.measure.MeasureDefinition;
import org.aqcp.metrics.measure.ReportingPeriod;
import org.aqcp.metrics.period.PeriodColumn;
import org.aqcp.metrics.records.RecordFile;
import org.aqcp.metrics.records.RecordImport;
import org.aqcp.metrics.records.RecordOptions;
import org.aqcp.metrics.result.MeasureRun;
import org.aqcp.metrics.store.RecordStore;
import org.aqcp.random.Amount;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every shipped measure of invented people, read from their files, has exactly the figures that
 * {@link PlainMeasures} computes from the people themselves. With {@code
 * -Daqcp.random.people=1000000} there are a million of them.
 */
class IndependentMeasuresTest {
  private static final long SEED = 20261117;
  private static final long PEOPLE = Long.getLong("aqcp.random.people", 3000);

  private final PeopleMaker maker = PeopleMaker.of(SEED).withReturns();
  private final List<MeasureDefinition> measures =
      ShippedMeasuresTest.shipped()
          .flatMap(tested -> tested.measures().measures().stream())
          .toList();

  /** Our own columns, which WIOA's participant record does not have, are unknown there. */
  @ParameterizedTest
  @EnumSource
  void both_agree(PeopleFile kind, @TempDir Path folder) throws IOException {
    Path file = folder.resolve("people.csv");
    kind.write(file, maker, PEOPLE);
    RecordFile records = RecordFile.of(file);
    try (RecordStore store = RecordStore.open(List.of(records.path()))) {
      RecordImport.read(store, List.of(records), RecordOptions.DEFAULT, columns());
      Files.delete(file);
      int cells =
          compare(store, kind, ReportingPeriod.of("PY2021"), PlainDays.programYear(2021))
              + compare(store, kind, ReportingPeriod.ALL, PlainDays.ALL);
      Amount.say("seed %d: %s, %d people, %d cells agree", SEED, kind, PEOPLE, cells);
    }
  }

  private Set<PeriodColumn> columns() {
    Set<PeriodColumn> columns = new HashSet<>(MeasureRun.columns(measures, RunFigures.CROSSED));
    columns.addAll(MeasureRun.columns(measures, RunFigures.AGES));
    return columns;
  }

  private int compare(RecordStore store, PeopleFile kind, ReportingPeriod period, PlainDays days) {
    Map<String, Map<String, PlainFigures>> run = new RunFigures(store, measures, period).figures();
    Map<String, Map<String, PlainFigures>> plain = plain(kind, days);
    assertThat(run.keySet()).isEqualTo(plain.keySet());
    List<String> differences = new ArrayList<>();
    plain.forEach(
        (measure, groups) ->
            differences.addAll(
                differences(measure + " of " + period.name(), groups, run.get(measure))));
    assertThat(differences).isEmpty();
    return plain.values().stream().mapToInt(Map::size).sum();
  }

  private static List<String> differences(
      String what, Map<String, PlainFigures> plain, Map<String, PlainFigures> run) {
    Set<String> groups = new TreeSet<>(plain.keySet());
    groups.addAll(run.keySet());
    groups.removeIf(group -> Objects.equals(plain.get(group), run.get(group)));
    return groups.stream()
        .map(
            group -> what + ", " + group + ": " + plain.get(group) + ", but run: " + run.get(group))
        .toList();
  }

  private Map<String, Map<String, PlainFigures>> plain(PeopleFile kind, PlainDays days) {
    PlainMeasures plain = new PlainMeasures(days);
    for (long number = 0; number < PEOPLE; number++) {
      plain.add(maker.person(number).stream().map(period -> period.in(kind)).toList());
    }
    return plain.figures();
  }
}
