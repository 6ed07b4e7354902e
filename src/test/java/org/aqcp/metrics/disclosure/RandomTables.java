package org.aqcp.metrics.disclosure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import org.aqcp.metrics.disclosure.RandomPeople.Person;
import org.aqcp.metrics.release.CellPlace;
import org.aqcp.metrics.release.CountPart;
import org.aqcp.metrics.release.CountedCell;
import org.aqcp.metrics.release.CountedRelease;
import org.aqcp.metrics.release.DimensionValue;
import org.aqcp.metrics.release.ReleaseHead;
import org.aqcp.metrics.release.ReleasePeriod;
import org.aqcp.metrics.release.ReleasedDimension;
import org.aqcp.metrics.release.ReleasedMeasure;
import org.aqcp.metrics.release.ReleasedPopulation;
import org.aqcp.metrics.release.SubgroupKey;
import org.aqcp.metrics.release.ValueKind;

/** The tables of random people as of some days: rates, a count and a median. */
final class RandomTables {
  private static final LocalDate FIRST = LocalDate.of(2025, 8, 1);

  private final RandomShape shape;
  private final List<Person> people;
  private final List<ReleasedMeasure> measures;

  RandomTables(Random random) {
    this.shape = RandomShape.of(random);
    this.people = new RandomPeople(random, shape).some();
    this.measures = measures(shape.once(), random);
  }

  RandomShape shape() {
    return shape;
  }

  private static List<ReleasedMeasure> measures(boolean once, Random random) {
    List<ReleasedMeasure> all =
        List.of(
            new ReleasedMeasure("rate", "1", ValueKind.RATE, "all", once),
            new ReleasedMeasure("count", "1", ValueKind.COUNT, "all", once),
            new ReleasedMeasure("wages", "1", ValueKind.MEDIAN, "with-outcome", once));
    return all.subList(0, 1 + random.nextInt(3));
  }

  /** One release for each day. */
  List<CountedRelease> releases() {
    List<CountedRelease> releases = new ArrayList<>();
    for (int day = 0; day < shape.days(); day++) {
      releases.add(release(day));
    }
    return releases;
  }

  private CountedRelease release(int day) {
    List<CountedCell> cells = new ArrayList<>();
    for (ReleasedMeasure measure : measures) {
      for (SubgroupKey subgroup : subgroups()) {
        for (String period : periods()) {
          cells.add(cell(new CellPlace(measure.id(), ReleasePeriod.of(period), subgroup), day));
        }
      }
    }
    List<ReleasedPopulation> within =
        measures.size() > 2 ? List.of(new ReleasedPopulation("with-outcome", "all")) : List.of();
    ReleaseHead head =
        new ReleaseHead(
            FIRST.plusMonths(day),
            shape.limit(),
            shape.rounding(),
            shape.dimensions(),
            measures,
            within);
    return new CountedRelease(head, cells);
  }

  private List<String> periods() {
    List<String> periods = new ArrayList<>(shape.year() ? List.of("PY2024") : List.of());
    for (int quarter = 1; quarter <= shape.quarters(); quarter++) {
      periods.add("PY2024Q" + quarter);
    }
    return periods;
  }

  private List<SubgroupKey> subgroups() {
    List<SubgroupKey> all = new ArrayList<>(List.of(SubgroupKey.WHOLE));
    for (ReleasedDimension dimension : shape.dimensions()) {
      for (SubgroupKey before : List.copyOf(all)) {
        if (shape.crossed() || before.values().isEmpty()) {
          for (DimensionValue value : dimension.values()) {
            all.add(before.with(dimension.name(), value.value()));
          }
        }
      }
    }
    return all;
  }

  private CountedCell cell(CellPlace at, int day) {
    List<Person> here =
        people.stream().filter(one -> one.arrives() <= day && isIn(one, at)).toList();
    Map<CountPart, Integer> counts = new EnumMap<>(CountPart.class);
    if (at.measure().equals("wages")) {
      counts.put(CountPart.DENOMINATOR, count(here, one -> !one.excluded() && one.outcome()));
      return new CountedCell(at, counts, Optional.of("1234"));
    }
    counts.put(CountPart.DENOMINATOR, count(here, one -> !one.excluded()));
    counts.put(CountPart.EXCLUDED, count(here, Person::excluded));
    if (at.measure().equals("rate")) {
      counts.put(CountPart.NUMERATOR, count(here, one -> !one.excluded() && one.outcome()));
      counts.put(CountPart.MISSING, count(here, Person::missing));
    }
    return new CountedCell(at, counts, Optional.empty());
  }

  private static int count(List<Person> people, Predicate<Person> which) {
    return (int) people.stream().filter(which).count();
  }

  private static boolean isIn(Person person, CellPlace at) {
    String quarter = at.period().name().replaceFirst("PY2024Q?", "");
    return (quarter.isEmpty() || person.quarters().contains(Integer.parseInt(quarter) - 1))
        && at.subgroup().values().entrySet().stream()
            .allMatch(one -> person.values().get(one.getKey()).contains(one.getValue()));
  }
}
