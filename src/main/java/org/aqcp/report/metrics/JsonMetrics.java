package org.aqcp.report.metrics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.aqcp.input.record.About;
import org.aqcp.input.record.OneOf;
import org.aqcp.metrics.publish.PublishedMeasure;
import org.aqcp.metrics.release.PublishedCell;
import org.aqcp.metrics.release.ReleaseHead;
import org.aqcp.metrics.release.ReleasedDimension;
import org.aqcp.metrics.release.ReleasedMeasure;
import org.aqcp.metrics.release.ReleasedPopulation;
import org.aqcp.report.json.JsonStyle;
import org.aqcp.report.json.Like;
import org.aqcp.report.safe.WholeText;

/** Published metrics as JSON: {@code aqcp-metrics/1}, which {@code metrics audit} reads back. */
@About("Participant metrics in which small groups are protected.")
public record JsonMetrics(
    @OneOf(FORMAT) @About("the format of this object") String format,
    @About("the day as of which the records were counted") LocalDate date,
    @About("groups of fewer people are protected") int limit,
    @About("counts are multiples of this; 1 if they are exact") int rounding,
    @About("the measures") List<JsonMeasure> measures,
    @About("what people are broken down by") List<JsonDimension> dimensions,
    @About("populations of measures that are within others") List<JsonPopulation> populations,
    @About("one for each measure, reporting period and group; a group without a cell is empty")
        List<JsonCell> cells) {
  public static final String FORMAT = "aqcp-metrics/1";

  /** Renders metrics. */
  public static String render(MetricsReport report) {
    ReleaseHead head = report.metrics().release().head();
    List<JsonMeasure> measures = new ArrayList<>();
    for (PublishedMeasure one : report.metrics().measures()) {
      measures.add(JsonMeasure.of(one, head.measure(one.measure().id()).orElseThrow()));
    }
    return JsonStyle.INDENTED.text(
        new JsonMetrics(
            FORMAT,
            head.date(),
            head.limit(),
            head.rounding(),
            measures,
            head.dimensions().stream().map(JsonDimension::of).toList(),
            head.populations().stream().map(JsonPopulation::of).toList(),
            report.metrics().release().cells().stream()
                .map(cell -> JsonCell.of(cell, report.metrics().interval(cell.at())))
                .toList()));
  }

  /** A measure. */
  @About("A measure and its definition.")
  public record JsonMeasure(
      @About("its id") String id,
      @About("its title") String title,
      @About("the kind of its values") @OneOf({"rate", "count", "sum", "median"}) String kind,
      @About("its definition in full") List<String> definition,
      @Like(Like.DIGEST) @About("the digest of the definition") String digest,
      @About("what its denominators count; measures of one population have the same denominators")
          String population,
      @About("whether each person counts in one reporting period only") boolean once) {
    static JsonMeasure of(PublishedMeasure measure, ReleasedMeasure released) {
      return new JsonMeasure(
          released.id(),
          WholeText.of(measure.measure().title()),
          released.kind().name().toLowerCase(Locale.ROOT),
          measure.definition().lines().stream().map(WholeText::of).toList(),
          released.digest(),
          released.population(),
          released.once());
    }
  }

  /** A dimension. */
  @About("What people are broken down by. Everybody has exactly one of its values.")
  public record JsonDimension(
      @About("the column") String name, @About("its values") List<String> values) {
    static JsonDimension of(ReleasedDimension dimension) {
      return new JsonDimension(
          dimension.name(),
          dimension.values().stream().map(one -> WholeText.of(one.value())).toList());
    }
  }

  /** A population. */
  @About("A population all of whose people are in another one.")
  public record JsonPopulation(
      @About("the population") String name, @About("the other one") String within) {
    static JsonPopulation of(ReleasedPopulation population) {
      return new JsonPopulation(population.name(), population.within());
    }
  }

  /** A group of people. */
  @About("One value of a dimension.")
  public record JsonGroup(@About("the dimension") String by, @About("the value") String is) {}

  /** A cell. */
  @About("A group of people in a reporting period, with what is published of a measure.")
  public record JsonCell(
      @About("the id of the measure") String measure,
      @About("the name of the reporting period, or all") String period,
      @About("its first day; omitted if all records are reported") Optional<LocalDate> from,
      @About("its last day; omitted if all records are reported") Optional<LocalDate> until,
      @About("the values of the group; empty for everybody") List<JsonGroup> group,
      @About("a share from 0 to 1, or dollars; omitted if not published") Optional<String> value,
      @About("the 95 % interval of a value in dollars") Optional<String> interval,
      @About("omitted if not published, or if the measure has none") Optional<Integer> numerator,
      @About("omitted if not published") Optional<Integer> denominator,
      @About("omitted if not published, or if nobody is excluded") Optional<Integer> excluded,
      @About("omitted if not published") Optional<Integer> missing,
      @About("the counts that are not published") List<String> suppressed) {
    static JsonCell of(PublishedCell cell, Optional<String> interval) {
      return JsonCells.of(cell, interval);
    }
  }
}
