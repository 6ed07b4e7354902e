package org.aqcp.metrics.published;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.aqcp.input.file.TextFile;
import org.aqcp.input.problem.InputProblem;
import org.aqcp.input.problem.InvalidInput;
import org.aqcp.input.problem.Place;
import org.aqcp.input.problem.Problems;
import org.aqcp.input.problem.Words;
import org.aqcp.input.record.RecordReader;
import org.aqcp.input.yaml.YamlFile;
import org.aqcp.metrics.published.PublishedFile.CellKeys;
import org.aqcp.metrics.published.PublishedFile.DimensionKeys;
import org.aqcp.metrics.published.PublishedFile.GroupKeys;
import org.aqcp.metrics.published.PublishedFile.PublishedMeasureKeys;
import org.aqcp.metrics.release.CellPlace;
import org.aqcp.metrics.release.CountPart;
import org.aqcp.metrics.release.DimensionKind;
import org.aqcp.metrics.release.PublishedCell;
import org.aqcp.metrics.release.PublishedRelease;
import org.aqcp.metrics.release.ReleaseHead;
import org.aqcp.metrics.release.ReleasePeriod;
import org.aqcp.metrics.release.ReleasedDimension;
import org.aqcp.metrics.release.ReleasedMeasure;
import org.aqcp.metrics.release.ReleasedPopulation;
import org.aqcp.metrics.release.SubgroupKey;
import org.aqcp.metrics.release.ValueKind;

/** Reads a file of published metrics, which may come from a stranger. */
public final class PublishedReader {
  public static final String FORMAT = "aqcp-metrics/1";

  private final Problems problems;

  private PublishedReader(Problems problems) {
    this.problems = problems;
  }

  /**
   * Reads a file.
   *
   * @throws InvalidInput with everything that is wrong in it
   */
  public static PublishedRelease read(TextFile text) {
    YamlFile file = YamlFile.of(text);
    file.requireFormat(FORMAT);
    Optional<PublishedFile> keys =
        new RecordReader(file.problems())
            .read(file.root(), PublishedFile.class, Map.of(), List.of("format"));
    file.problems().refuse();
    PublishedReader reader = new PublishedReader(file.problems());
    Optional<PublishedRelease> read = keys.flatMap(reader::release);
    file.problems().refuse();
    return read.orElseThrow();
  }

  private Optional<PublishedRelease> release(PublishedFile file) {
    Optional<ReleaseHead> head = head(file);
    List<PublishedCell> cells = new ArrayList<>();
    for (CellKeys cell : present(file.cells())) {
      made(cell.place(), () -> cell(cell)).ifPresent(cells::add);
    }
    return head.flatMap(one -> made(file.place(), () -> new PublishedRelease(one, cells)));
  }

  private Optional<ReleaseHead> head(PublishedFile file) {
    List<ReleasedMeasure> measures = new ArrayList<>();
    for (PublishedMeasureKeys one : present(file.measures())) {
      made(one.place(), () -> measure(one)).ifPresent(measures::add);
    }
    List<ReleasedDimension> dimensions = new ArrayList<>();
    for (DimensionKeys one : present(file.dimensions())) {
      made(one.place(), () -> dimension(one)).ifPresent(dimensions::add);
    }
    List<ReleasedPopulation> populations = new ArrayList<>();
    present(file.populations())
        .forEach(
            one ->
                made(one.place(), () -> new ReleasedPopulation(one.name(), one.within()))
                    .ifPresent(populations::add));
    return made(
        file.place(),
        () ->
            new ReleaseHead(
                day(file.date()),
                file.limit(),
                file.rounding(),
                dimensions,
                measures,
                populations));
  }

  private static ReleasedMeasure measure(PublishedMeasureKeys keys) {
    String population = keys.population() == null ? "" : keys.population();
    ValueKind kind = ValueKind.valueOf(keys.kind().toUpperCase(Locale.ROOT));
    boolean once = Boolean.TRUE.equals(keys.once());
    return new ReleasedMeasure(keys.id(), keys.digest(), kind, population, once);
  }

  private static ReleasedDimension dimension(DimensionKeys keys) {
    String[] values = keys.values().toArray(String[]::new);
    return ReleasedDimension.of(keys.name(), DimensionKind.PARTITION, values);
  }

  private static PublishedCell cell(CellKeys keys) {
    Map<String, String> group = new TreeMap<>();
    for (GroupKeys one : present(keys.group())) {
      if (group.put(one.by(), one.is()) != null) {
        throw new IllegalArgumentException(Words.quoted(one.by()) + " is here twice");
      }
    }
    CellPlace at =
        new CellPlace(keys.measure(), ReleasePeriod.of(keys.period()), SubgroupKey.of(group));
    Map<CountPart, Integer> numbers = new EnumMap<>(CountPart.class);
    put(numbers, CountPart.NUMERATOR, keys.numerator());
    put(numbers, CountPart.DENOMINATOR, keys.denominator());
    put(numbers, CountPart.EXCLUDED, keys.excluded());
    put(numbers, CountPart.MISSING, keys.missing());
    return new PublishedCell(
        at, numbers, suppressed(present(keys.suppressed())), Optional.ofNullable(keys.value()));
  }

  private static void put(Map<CountPart, Integer> numbers, CountPart part, Integer number) {
    if (number != null) {
      numbers.put(part, number);
    }
  }

  private static Set<CountPart> suppressed(List<String> words) {
    Set<CountPart> parts = EnumSet.noneOf(CountPart.class);
    for (String word : words) {
      CountPart known = null;
      for (CountPart part : CountPart.values()) {
        known = part.key().equals(word) ? part : known;
      }
      if (known == null) {
        throw new IllegalArgumentException(Words.quoted(word) + " is not a count of a cell");
      }
      parts.add(known);
    }
    return parts;
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException notADay) {
      throw new IllegalArgumentException(Words.quoted(text) + " is not a date", notADay);
    }
  }

  private static <T> List<T> present(List<T> list) {
    return list == null ? List.of() : list;
  }

  /** What makes something, and refuses by an exception that says why. */
  private interface Making<T> {
    T make();
  }

  private <T> Optional<T> made(Place place, Making<T> making) {
    try {
      return Optional.of(making.make());
    } catch (IllegalArgumentException refused) {
      problems.add(InputProblem.INVALID_VALUE, place, refused.getMessage(), "write the file again");
      return Optional.empty();
    }
  }
}
