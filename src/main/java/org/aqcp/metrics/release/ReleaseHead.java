package org.aqcp.metrics.release;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What holds for all tables of a release.
 *
 * @param date the day as of which the records were counted
 * @param limit fewer people than these are a small group
 * @param rounding counts are multiples of this number; 1 if they are exact
 * @param populations those that are known to be within others
 */
public record ReleaseHead(
    LocalDate date,
    int limit,
    int rounding,
    List<ReleasedDimension> dimensions,
    List<ReleasedMeasure> measures,
    List<ReleasedPopulation> populations) {
  /** The least limit. */
  public static final int LEAST_LIMIT = 10;

  private static final Pattern RATE = Pattern.compile("0(\\.\\d{1,9})?|1(\\.0{1,9})?");
  private static final List<Integer> ROUNDINGS = List.of(1, 5, 10);

  public ReleaseHead {
    if (limit < LEAST_LIMIT) {
      throw new IllegalArgumentException("the limit is at least " + LEAST_LIMIT);
    }
    if (!ROUNDINGS.contains(rounding)) {
      throw new IllegalArgumentException("counts are rounded to 5 or 10, or to 1: not at all");
    }
    dimensions = List.copyOf(dimensions);
    measures = List.copyOf(measures);
    populations = List.copyOf(populations);
    if (dimensions.stream().map(ReleasedDimension::name).distinct().count() < dimensions.size()) {
      throw new IllegalArgumentException("two dimensions have the same name");
    }
    if (measures.stream().map(ReleasedMeasure::id).distinct().count() < measures.size()) {
      throw new IllegalArgumentException("two measures have the same id");
    }
  }

  /** A release of exact counts with the least limit. */
  public static ReleaseHead of(
      LocalDate date, List<ReleasedDimension> dimensions, List<ReleasedMeasure> measures) {
    return new ReleaseHead(date, LEAST_LIMIT, 1, dimensions, measures, List.of());
  }

  /** The measure with an id. */
  public Optional<ReleasedMeasure> measure(String id) {
    return measures.stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /** The dimension with a name. */
  public Optional<ReleasedDimension> dimension(String name) {
    return dimensions.stream().filter(one -> one.name().equals(name)).findFirst();
  }

  /** Refuses a cell of an unknown measure or subgroup, or with a rate that is not one. */
  void check(PublishedCell cell) {
    check(cell.at());
    boolean rate = measure(cell.at().measure()).orElseThrow().kind() == ValueKind.RATE;
    if (rate && cell.value().filter(value -> !RATE.matcher(value).matches()).isPresent()) {
      throw new IllegalArgumentException("a rate is from 0 to 1, with up to 9 decimals");
    }
  }

  /** Refuses a cell of an unknown measure, or with an unknown value of a dimension. */
  void check(CellPlace place) {
    if (measure(place.measure()).isEmpty()) {
      throw new IllegalArgumentException("`" + place.measure() + "` is not a listed measure");
    }
    place
        .subgroup()
        .values()
        .forEach(
            (name, value) -> {
              if (dimension(name).flatMap(one -> one.value(value)).isEmpty()) {
                throw new IllegalArgumentException(
                    "`" + value + "` is not a listed value of `" + name + "`");
              }
            });
  }
}
