package org.aqcp.metrics.result;

import java.util.ArrayList;
import java.util.List;
import org.aqcp.metrics.condition.DateSpan;
import org.aqcp.metrics.measure.CountedUnit;
import org.aqcp.metrics.measure.MeasureCounts;
import org.aqcp.metrics.measure.MeasureDefinition;
import org.aqcp.metrics.measure.MeasureSql;
import org.aqcp.metrics.measure.ReportingPeriod;
import org.aqcp.metrics.store.RecordStore;

/** The steps from records to those who meet a measure, with how many are left after each. */
public record Funnel(MeasureResult result, List<FunnelStep> steps) {
  private static final String PERIODS = "periods";

  public Funnel {
    steps = List.copyOf(steps);
  }

  /** The funnel of a measure over the records of a store. */
  public static Funnel of(RecordStore store, MeasureDefinition measure, ReportingPeriod period) {
    MeasureResult result = MeasureRun.of(store, List.of(measure), Subgroups.NONE, period).get(0);
    return new Funnel(result, steps(store, measure, result.total().counts()));
  }

  private static List<FunnelStep> steps(
      RecordStore store, MeasureDefinition measure, MeasureCounts counts) {
    List<FunnelStep> steps = new ArrayList<>();
    steps.add(new FunnelStep("records", "periods of participation", count(store, PERIODS, ""), 0));
    measure
        .exits()
        .ifPresent(
            stand -> {
              MeasureSql sql = new MeasureSql(DateSpan.ALWAYS);
              String stands = stand.sql(sql);
              long left = count(store, sql.from(PERIODS), " WHERE " + stands + " IS NOT FALSE");
              steps.add(new FunnelStep("exits that stand", stand.words(), left, 0));
            });
    if (measure.counts() == CountedUnit.PEOPLE) {
      // each person has one first period
      long people = count(store, PERIODS, " WHERE period_no = 1");
      steps.add(new FunnelStep("people", "each once", people, 0));
    }
    steps.add(new FunnelStep("base", base(measure), counts.base(), counts.missingBase()));
    long kept = counts.base() - counts.excluded() - counts.missingExclusion();
    if (measure.excluded() != null) {
      String words = "not (" + measure.excluded().words() + ")";
      steps.add(new FunnelStep("not excluded", words, kept, counts.missingExclusion()));
    }
    steps.add(
        new FunnelStep(
            "denominator",
            measure.denominator().words(),
            counts.denominator() + counts.missingNumerator(),
            counts.missingDenominator()));
    String meets =
        measure.numerator() == null ? measure.value().words() : measure.numerator().words();
    steps.add(
        new FunnelStep(
            "denominator, numerator known",
            meets,
            counts.denominator(),
            counts.missingNumerator()));
    if (measure.numerator() != null) {
      steps.add(new FunnelStep("numerator", meets, counts.numerator(), 0));
    }
    return steps;
  }

  private static String base(MeasureDefinition measure) {
    return measure.logic().base().words();
  }

  private static long count(RecordStore store, String from, String where) {
    return store
        .query("SELECT count(*) FROM " + from + where, List.of(), row -> row.count(1))
        .get(0);
  }
}
