package org.aqcp.report.metrics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.aqcp.metrics.condition.DateSpan;
import org.aqcp.metrics.publish.PublishedMeasure;
import org.aqcp.metrics.release.CountPart;
import org.aqcp.metrics.release.PublishedCell;
import org.aqcp.partnership.facts.Outcome;

/** Published rates as entries of the outcomes of a partnership's file. */
public final class ComputedOutcomes {
  private static final String SOURCE = "aqcp metrics, ";

  /** What results are shown by, and what a partnership's file calls that. */
  private static final Map<String, String> SUBGROUPS =
      Map.of(
          "age-group", "age",
          "sex", "sex",
          "race-ethnicity", "race-ethnicity",
          "english-learner", "english-learner",
          "level-at-entry", "skill-level",
          "low-income", "income",
          "disability", "disability",
          "veteran", "veteran",
          "ex-offender", "offender",
          "employment-at-entry", "employment-status");

  private static final String PATHWAY = "pathway";

  private ComputedOutcomes() {}

  /** Whether an outcome was written by this class. */
  public static boolean isComputed(Outcome outcome) {
    return outcome.source() != null && outcome.source().startsWith(SOURCE);
  }

  /** The entries, each in YAML. What is not shown is not written either. */
  public static List<String> of(MetricsReport report) {
    List<String> entries = new ArrayList<>();
    for (PublishedMeasure measure : report.metrics().measures()) {
      for (PublishedCell cell : report.metrics().release().cells()) {
        if (cell.at().measure().equals(measure.measure().id())) {
          entry(measure, cell, report).ifPresent(entries::add);
        }
      }
    }
    return entries;
  }

  private static Optional<String> entry(
      PublishedMeasure of, PublishedCell cell, MetricsReport report) {
    Integer with = cell.numbers().get(CountPart.NUMERATOR);
    Integer people = cell.numbers().get(CountPart.DENOMINATOR);
    SortedMap<String, String> group = cell.at().subgroup().values();
    long traits = group.keySet().stream().filter(SUBGROUPS::containsKey).count();
    boolean known =
        group.keySet().stream().allMatch(one -> SUBGROUPS.containsKey(one) || one.equals(PATHWAY));
    if (with == null || people == null || people == 0 || !known || traits > 1) {
      return Optional.empty();
    }
    StringBuilder entry = new StringBuilder("{metric: ").append(quoted(metric(of, group)));
    base(of).ifPresent(base -> entry.append(", base: ").append(base));
    entry.append(", subgroup: ").append(subgroup(group));
    Optional.ofNullable(group.get(PATHWAY))
        .ifPresent(pathway -> entry.append(", pathway: ").append(quoted(pathway)));
    period(of, cell).ifPresent(entry::append);
    entry.append(", numerator: ").append(with).append(", denominator: ").append(people);
    entry.append(", source: ").append(quoted(source(of, report))).append('}');
    return Optional.of(entry.toString());
  }

  /** The measure, and of whom where the subgroup alone does not say it. */
  private static String metric(PublishedMeasure of, SortedMap<String, String> group) {
    StringBuilder metric = new StringBuilder(of.measure().title());
    group.forEach(
        (name, value) -> {
          if (!name.equals(PATHWAY)) {
            metric.append(", ").append(name.replace('-', ' ')).append(' ').append(value);
          }
        });
    return metric.toString();
  }

  private static Optional<String> base(PublishedMeasure of) {
    String words = of.measure().base().words();
    return Optional.of(words)
        .filter(base -> List.of("participants", "leavers", "completers").contains(base));
  }

  private static String subgroup(SortedMap<String, String> group) {
    return group.keySet().stream()
        .filter(SUBGROUPS::containsKey)
        .map(SUBGROUPS::get)
        .findFirst()
        .orElse("all");
  }

  private static Optional<String> period(PublishedMeasure of, PublishedCell cell) {
    String name = cell.at().period().name();
    Optional<DateSpan> span =
        of.cohorts()
            .getOrDefault(name, Optional.empty())
            .filter(dates -> !dates.equals(DateSpan.ALWAYS));
    return span.map(
        dates ->
            ", period: "
                + quoted(name.equals("all") ? dates.from() + " to " + dates.until() : name)
                + ", period-end: "
                + dates.until());
  }

  private static String source(PublishedMeasure of, MetricsReport report) {
    return SOURCE
        + of.measure().id()
        + " of "
        + String.join(", ", report.records().files())
        + ", counted "
        + report.metrics().release().head().date()
        + ", definition "
        + of.definition().digest();
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }
}
