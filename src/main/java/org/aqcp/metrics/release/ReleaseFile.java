package org.aqcp.metrics.release;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.aqcp.input.problem.Place;
import org.aqcp.input.record.About;
import org.aqcp.input.record.Required;

/** A release as it stands in a file. */
@About("Published tables of measures.")
public record ReleaseFile(
    @Required @About(value = "when records were counted", example = "2025-08-01") LocalDate date,
    @Required @About(value = "the least published count", example = "10") Integer limit,
    @Required @About(value = "what counts are rounded to", example = "1") Integer rounding,
    @Required @About("what people are divided by") List<DimensionInFile> dimensions,
    @Required @About("the measures") List<MeasureInFile> measures,
    @About("populations within others") List<PopulationInFile> populations,
    @Required @About("the tables") List<TableInFile> tables) {
  /** What the file says of itself. */
  public static final String FORMAT = "aqcp-metrics-release/1";

  /** The head, made of what is in the file. */
  ReleaseHead head() {
    return new ReleaseHead(
        date,
        limit,
        rounding,
        dimensions.stream().map(DimensionInFile::dimension).toList(),
        measures.stream().map(MeasureInFile::measure).toList(),
        populations == null
            ? List.of()
            : populations.stream().map(PopulationInFile::population).toList());
  }

  /** What people are divided by. */
  record DimensionInFile(
      @Required String name, @Required DimensionKind kind, @Required List<ValueInFile> values) {
    ReleasedDimension dimension() {
      return new ReleasedDimension(
          name,
          kind,
          values.stream()
              .map(one -> new DimensionValue(one.value, Optional.ofNullable(one.within)))
              .toList());
    }
  }

  /** A value of a dimension. */
  record ValueInFile(@Required String value, String within) {}

  /** A measure. */
  record MeasureInFile(
      @Required String id,
      @Required String digest,
      @Required ValueKind kind,
      @Required String population,
      @Required Boolean once) {
    ReleasedMeasure measure() {
      return new ReleasedMeasure(id, digest, kind, population, once);
    }
  }

  /** A population within another one. */
  record PopulationInFile(@Required String name, @Required String within) {
    ReleasedPopulation population() {
      return new ReleasedPopulation(name, within);
    }
  }

  /** The cells of a measure in a period. */
  record TableInFile(
      @Required String measure,
      @Required String period,
      @Required List<String> by,
      @Required List<CellInFile> cells) {}

  /** A cell. */
  record CellInFile(
      @Required List<String> values,
      Integer numerator,
      Integer denominator,
      Integer excluded,
      Integer missing,
      String value,
      List<CountPart> suppressed,
      Place place) {}
}
