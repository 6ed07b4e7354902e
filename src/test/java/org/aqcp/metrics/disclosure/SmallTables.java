package org.aqcp.metrics.disclosure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.aqcp.metrics.release.CellPlace;
import org.aqcp.metrics.release.CountPart;
import org.aqcp.metrics.release.CountedCell;
import org.aqcp.metrics.release.CountedRelease;
import org.aqcp.metrics.release.DimensionKind;
import org.aqcp.metrics.release.DimensionValue;
import org.aqcp.metrics.release.ReleaseHead;
import org.aqcp.metrics.release.ReleasePeriod;
import org.aqcp.metrics.release.ReleasedDimension;
import org.aqcp.metrics.release.ReleasedMeasure;
import org.aqcp.metrics.release.ReleasedPopulation;
import org.aqcp.metrics.release.SubgroupKey;
import org.aqcp.metrics.release.ValueKind;

/** Tables written by hand: by sex, by region with parts, and by pathway. */
public final class SmallTables {
  private static final List<ReleasedDimension> DIMENSIONS =
      List.of(
          ReleasedDimension.of("sex", DimensionKind.PARTITION, "female", "male", "unknown"),
          new ReleasedDimension(
              "region",
              DimensionKind.PARTITION,
              List.of(
                  DimensionValue.of("north"),
                  DimensionValue.of("south"),
                  new DimensionValue("coast", Optional.of("south")),
                  new DimensionValue("hills", Optional.of("south")))),
          ReleasedDimension.of("pathway", DimensionKind.WITHIN, "nursing", "welding"));

  private static final List<ReleasedMeasure> MEASURES =
      List.of(
          new ReleasedMeasure("A1", "1", ValueKind.RATE, "people", false),
          new ReleasedMeasure("A2", "1", ValueKind.RATE, "people", false),
          new ReleasedMeasure("B1", "1", ValueKind.RATE, "leavers", true),
          new ReleasedMeasure("W", "1", ValueKind.MEDIAN, "earners", false),
          new ReleasedMeasure("S", "1", ValueKind.SUM, "earners", false),
          new ReleasedMeasure("C", "1", ValueKind.COUNT, "", false));

  private final List<CountedCell> cells = new ArrayList<>();
  private LocalDate date = LocalDate.of(2025, 8, 1);
  private int limit = 10;
  private int rounding = 1;

  /** The place of a cell such as {@code A1 PY2024 sex=female,region=north}. */
  public static CellPlace at(String text) {
    String[] words = text.split(" ", -1);
    Map<String, String> values = new TreeMap<>();
    if (words.length > 2) {
      for (String one : words[2].split(",", -1)) {
        values.put(one.substring(0, one.indexOf('=')), one.substring(one.indexOf('=') + 1));
      }
    }
    return new CellPlace(words[0], ReleasePeriod.of(words[1]), SubgroupKey.of(values));
  }

  public SmallTables asOf(int month) {
    date = LocalDate.of(2026, month, 1);
    return this;
  }

  public SmallTables limit(int other) {
    limit = other;
    return this;
  }

  public SmallTables roundedTo(int other) {
    rounding = other;
    return this;
  }

  /** Adds a rate. */
  public SmallTables rate(String at, int numerator, int denominator) {
    cells.add(CountedCell.share(at(at), numerator, denominator));
    return this;
  }

  /** Adds a median or sum of people. */
  public SmallTables value(String at, int people, String value) {
    cells.add(CountedCell.value(at(at), people, value));
    return this;
  }

  /** Adds a count of a part. */
  public SmallTables count(String at, CountPart part, int people) {
    Map<CountPart, Integer> counts = new EnumMap<>(Map.of(part, people));
    cells.add(new CountedCell(at(at), counts, Optional.empty()));
    return this;
  }

  public CountedRelease release() {
    return new CountedRelease(
        new ReleaseHead(
            date,
            limit,
            rounding,
            DIMENSIONS,
            MEASURES,
            List.of(new ReleasedPopulation("leavers", "people"))),
        cells);
  }
}
