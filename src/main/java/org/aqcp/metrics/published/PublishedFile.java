package org.aqcp.metrics.published;

import java.util.List;
import org.aqcp.input.problem.Place;
import org.aqcp.input.record.About;
import org.aqcp.input.record.OneOf;
import org.aqcp.input.record.Required;

/** The keys of a file of published metrics that an audit reads. */
@About("Published metrics.")
record PublishedFile(
    @Required @About(value = "the day of counting", example = "2024-07-01") String date,
    @Required @About(value = "groups of fewer people are protected", example = "10") Integer limit,
    @Required @About(value = "counts are multiples of this", example = "1") Integer rounding,
    List<PublishedMeasureKeys> measures,
    List<DimensionKeys> dimensions,
    List<PopulationKeys> populations,
    List<CellKeys> cells,
    Place place) {

  /** A measure. */
  record PublishedMeasureKeys(
      @Required @About(value = "its id", example = "C1") String id,
      @About(value = "its title", example = "Employed in the second quarter") String title,
      @Required
          @OneOf({"rate", "count", "sum", "median"})
          @About(value = "the kind of its values", example = "rate")
          String kind,
      @About(value = "its definition in full", example = "[base: leavers]") List<String> definition,
      @Required @About(value = "of its definition", example = "sha256:0") String digest,
      @About(value = "what its denominators count", example = "0a1b") String population,
      @About(value = "whether each person counts in one period only", example = "no") Boolean once,
      Place place) {}

  /** A dimension. */
  record DimensionKeys(
      @Required @About(value = "its name", example = "sex") String name,
      @Required @About(value = "its values", example = "[female, male]") List<String> values,
      Place place) {}

  /** A population. */
  record PopulationKeys(
      @Required @About(value = "its name", example = "0a1b") String name,
      @Required @About(value = "what it is within", example = "2c3d") String within,
      Place place) {}

  /** A value of a dimension. */
  record GroupKeys(
      @Required @About(value = "the dimension", example = "sex") String by,
      @Required @About(value = "the value", example = "female") String is,
      Place place) {}

  /** A cell. */
  record CellKeys(
      @Required @About(value = "the id of its measure", example = "C1") String measure,
      @Required @About(value = "the reporting period", example = "PY2023") String period,
      @About(value = "its first day", example = "2023-07-01") String from,
      @About(value = "its last day", example = "2024-06-30") String until,
      List<GroupKeys> group,
      @About(value = "its value", example = "0.5") String value,
      @About(value = "the interval of its value", example = "1 to 2") String interval,
      @About(value = "its numerator", example = "20") Integer numerator,
      @About(value = "its denominator", example = "40") Integer denominator,
      @About(value = "how many are excluded", example = "12") Integer excluded,
      @About(value = "of how many something is missing", example = "11") Integer missing,
      List<String> suppressed,
      Place place) {}
}
