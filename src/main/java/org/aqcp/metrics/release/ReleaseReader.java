package org.aqcp.metrics.release;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.aqcp.input.problem.InputProblem;
import org.aqcp.input.problem.InvalidInput;
import org.aqcp.input.problem.Place;
import org.aqcp.input.problem.Problems;
import org.aqcp.input.record.RecordReader;
import org.aqcp.input.yaml.YamlFile;
import org.aqcp.metrics.release.ReleaseFile.CellInFile;
import org.aqcp.metrics.release.ReleaseFile.TableInFile;

/** Reads published tables strictly: they may come from a stranger. */
public final class ReleaseReader {
  private final Problems problems;
  private final List<PublishedCell> cells = new ArrayList<>();
  private final Set<CellPlace> seen = new HashSet<>();

  private ReleaseReader(Problems problems) {
    this.problems = problems;
  }

  /**
   * Reads a file.
   *
   * @throws InvalidInput with all problems in it
   */
  public static PublishedRelease read(Path file) {
    return read(YamlFile.read(file));
  }

  /**
   * Reads the content of a file.
   *
   * @throws InvalidInput with all problems in it
   */
  public static PublishedRelease of(String file, byte[] bytes) {
    return read(YamlFile.of(file, bytes));
  }

  private static PublishedRelease read(YamlFile file) {
    file.requireFormat(ReleaseFile.FORMAT);
    Optional<ReleaseFile> read =
        new RecordReader(file.problems())
            .read(file.root(), ReleaseFile.class, Map.of(), List.of("format"));
    file.problems().refuse();
    ReleaseReader reader = new ReleaseReader(file.problems());
    Optional<ReleaseHead> head = reader.head(read.orElseThrow(), file.root().place());
    head.ifPresent(of -> read.get().tables().forEach(table -> reader.add(of, table)));
    file.problems().refuse();
    return new PublishedRelease(head.orElseThrow(), reader.cells);
  }

  private Optional<ReleaseHead> head(ReleaseFile file, Place top) {
    try {
      return Optional.of(file.head());
    } catch (IllegalArgumentException e) {
      wrong(top, e.getMessage());
      return Optional.empty();
    }
  }

  private void add(ReleaseHead head, TableInFile table) {
    for (CellInFile cell : table.cells()) {
      try {
        PublishedCell read =
            new PublishedCell(
                at(table, cell),
                numbers(cell),
                suppressed(cell),
                Optional.ofNullable(cell.value()));
        head.check(read);
        if (!seen.add(read.at())) {
          throw new IllegalArgumentException("the cell " + read.at() + " is here twice");
        }
        cells.add(read);
      } catch (IllegalArgumentException e) {
        wrong(cell.place(), e.getMessage());
      }
    }
  }

  private static CellPlace at(TableInFile table, CellInFile cell) {
    if (table.by().size() != cell.values().size()) {
      throw new IllegalArgumentException("a cell needs one value for each dimension in `by`");
    }
    Map<String, String> values = new TreeMap<>();
    for (int i = 0; i < table.by().size(); i++) {
      if (values.put(table.by().get(i), cell.values().get(i)) != null) {
        throw new IllegalArgumentException("a table is divided by a dimension once");
      }
    }
    return new CellPlace(table.measure(), ReleasePeriod.of(table.period()), SubgroupKey.of(values));
  }

  private static Map<CountPart, Integer> numbers(CellInFile cell) {
    Map<CountPart, Integer> numbers = new EnumMap<>(CountPart.class);
    put(numbers, CountPart.NUMERATOR, cell.numerator());
    put(numbers, CountPart.DENOMINATOR, cell.denominator());
    put(numbers, CountPart.EXCLUDED, cell.excluded());
    put(numbers, CountPart.MISSING, cell.missing());
    return numbers;
  }

  private static void put(Map<CountPart, Integer> numbers, CountPart part, Integer number) {
    if (number != null) {
      numbers.put(part, number);
    }
  }

  private static Set<CountPart> suppressed(CellInFile cell) {
    Set<CountPart> parts = EnumSet.noneOf(CountPart.class);
    if (cell.suppressed() != null) {
      parts.addAll(cell.suppressed());
    }
    return parts;
  }

  private void wrong(Place place, String message) {
    problems.add(InputProblem.INVALID_VALUE, place, message, "write the release again");
  }
}
