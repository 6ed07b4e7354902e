package org.aqcp.metrics.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.aqcp.metrics.release.DimensionKind;
import org.aqcp.metrics.release.DimensionValue;
import org.aqcp.metrics.release.ReleasedDimension;

/**
 * The dimensions and periods of random tables.
 *
 * @param year whether the year is published, with its quarters
 * @param once whether each person is in one quarter only
 * @param days on how many days the tables are published
 */
record RandomShape(
    List<ReleasedDimension> dimensions,
    boolean crossed,
    boolean year,
    int quarters,
    boolean once,
    int days,
    int limit,
    int rounding) {
  /** Of a measure, so that a publication takes some milliseconds. */
  private static final int MOST_CELLS = 36;

  static RandomShape of(Random random) {
    List<ReleasedDimension> dimensions = new ArrayList<>();
    int count = 1 + random.nextInt(3);
    for (int i = 0; i < count; i++) {
      dimensions.add(dimension("d" + i, count == 3 ? 2 : 4, random));
    }
    boolean crossed = random.nextInt(4) > 0;
    while (size(dimensions, crossed) > MOST_CELLS) {
      dimensions.remove(dimensions.size() - 1);
    }
    int size = size(dimensions, crossed);
    boolean year = random.nextBoolean() && size < MOST_CELLS / 2;
    int quarters = year ? Math.min(random.nextInt(3) * 2, MOST_CELLS / size - 1) : 1;
    int periods = quarters + (year ? 1 : 0);
    return new RandomShape(
        dimensions,
        crossed,
        year,
        quarters,
        random.nextBoolean(),
        1 + random.nextInt(Math.max(1, Math.min(3, MOST_CELLS / (size * periods)))),
        random.nextInt(4) == 0 ? 12 : 10,
        List.of(1, 1, 1, 1, 5, 10).get(random.nextInt(6)));
  }

  private static int size(List<ReleasedDimension> dimensions, boolean crossed) {
    int product = 1;
    int sum = 1;
    for (ReleasedDimension one : dimensions) {
      product *= 1 + one.values().size();
      sum += one.values().size();
    }
    return crossed ? product : sum;
  }

  private static ReleasedDimension dimension(String name, int most, Random random) {
    DimensionKind kind = random.nextInt(4) == 0 ? DimensionKind.WITHIN : DimensionKind.PARTITION;
    List<DimensionValue> values = new ArrayList<>();
    int size = 2 + random.nextInt(most - 1);
    for (int i = 0; i < size; i++) {
      values.add(DimensionValue.of("v" + i));
    }
    if (most > 2 && random.nextInt(3) == 0) {
      for (String part : List.of("v0a", "v0b")) {
        values.add(new DimensionValue(part, Optional.of("v0")));
      }
    }
    return new ReleasedDimension(name, kind, values);
  }

  /** The values of a person, with those that they are within. */
  Set<String> values(ReleasedDimension of, Random random) {
    Set<String> values = new TreeSet<>(Set.of(value(of, random)));
    while (of.kind() == DimensionKind.WITHIN && random.nextInt(3) == 0) {
      values.add(value(of, random));
    }
    if (values.contains("v0") && of.hasParts("v0")) {
      values.add(random.nextInt(3) == 0 ? "v0a" : "v0b");
    }
    return values;
  }

  /** Later values are rarer. */
  private static String value(ReleasedDimension of, Random random) {
    int top = (int) of.values().stream().filter(one -> one.within().isEmpty()).count();
    return "v" + (int) (top * Math.pow(random.nextDouble(), 1.7));
  }
}
