package org.aqcp.report.metrics;

import java.util.List;
import java.util.Optional;
import org.aqcp.input.record.About;
import org.aqcp.input.record.OneOf;
import org.aqcp.metrics.release.DimensionKind;
import org.aqcp.metrics.release.DimensionValue;
import org.aqcp.metrics.release.PublishedRelease;
import org.aqcp.metrics.release.ReleaseFile;
import org.aqcp.metrics.release.ReleaseHead;
import org.aqcp.metrics.release.ReleasedDimension;
import org.aqcp.metrics.release.ReleasedMeasure;
import org.aqcp.metrics.release.ReleasedPopulation;
import org.aqcp.metrics.release.ValueKind;
import org.aqcp.report.json.JsonStyle;

/**
 * Published tables of measures with all that an audit needs, as JSON: {@code
 * aqcp-metrics-release/1}. The same tables give the same bytes.
 */
@About("Published tables of measures. No count says why it is suppressed.")
public record JsonMetricsRelease(
    @OneOf(ReleaseFile.FORMAT) @About("the format of this object") String format,
    @About("the day as of which the records were counted") String date,
    @About("fewer people than these are a small group") int limit,
    @About("counts are multiples of this number; 1 if they are exact") int rounding,
    @About("what people are divided by") List<JsonReleasedDimension> dimensions,
    @About("the measures") List<JsonReleasedMeasure> measures,
    @About("populations that are within others") List<JsonReleasedPopulation> populations,
    @About("the tables; a cell that is not listed has no people") List<JsonReleasedTable> tables) {
  public static String render(PublishedRelease release) {
    ReleaseHead head = release.head();
    return JsonStyle.INDENTED.text(
        new JsonMetricsRelease(
            ReleaseFile.FORMAT,
            head.date().toString(),
            head.limit(),
            head.rounding(),
            head.dimensions().stream().map(JsonReleasedDimension::of).toList(),
            head.measures().stream().map(JsonReleasedMeasure::of).toList(),
            head.populations().stream().map(JsonReleasedPopulation::of).toList(),
            JsonReleasedTable.of(release)));
  }

  /** What people are divided by. */
  @About("What people are divided by.")
  public record JsonReleasedDimension(
      @About("its name") String name,
      @About("whether everybody has exactly one value, or may have several or none")
          DimensionKind kind,
      @About("its values") List<JsonReleasedValue> values) {
    static JsonReleasedDimension of(ReleasedDimension dimension) {
      return new JsonReleasedDimension(
          dimension.name(),
          dimension.kind(),
          dimension.values().stream().map(JsonReleasedValue::of).toList());
    }
  }

  /** A value of a dimension. */
  @About("A value of a dimension.")
  public record JsonReleasedValue(
      @About("the value") String value,
      @About("the value that it is a part of; omitted if it is a part of the total")
          Optional<String> within) {
    static JsonReleasedValue of(DimensionValue value) {
      return new JsonReleasedValue(value.value(), value.within());
    }
  }

  /** A measure. */
  @About("A measure.")
  public record JsonReleasedMeasure(
      @About("its id") String id,
      @About("the digest of its definition") String digest,
      @About("what its value is") ValueKind kind,
      @About("what its denominators count; the same for measures with the same denominators")
          String population,
      @About("whether each person counts in one period only") boolean once) {
    static JsonReleasedMeasure of(ReleasedMeasure measure) {
      return new JsonReleasedMeasure(
          measure.id(), measure.digest(), measure.kind(), measure.population(), measure.once());
    }
  }

  /** A population within another one. */
  @About("A population all of whose people are in another one.")
  public record JsonReleasedPopulation(
      @About("its name") String name, @About("the other one") String within) {
    static JsonReleasedPopulation of(ReleasedPopulation population) {
      return new JsonReleasedPopulation(population.name(), population.within());
    }
  }
}
