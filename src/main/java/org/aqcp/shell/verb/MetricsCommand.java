package org.aqcp.shell.verb;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.aqcp.metrics.measure.MeasureColumns;
import org.aqcp.metrics.measure.MeasureDefinition;
import org.aqcp.metrics.measure.ReportingPeriod;
import org.aqcp.metrics.period.PeriodColumn;
import org.aqcp.metrics.publish.DisclosureSettings;
import org.aqcp.metrics.publish.PublishedMetrics;
import org.aqcp.metrics.publish.UnsafeRelease;
import org.aqcp.metrics.records.ImportedRecords;
import org.aqcp.metrics.result.MeasureResult;
import org.aqcp.metrics.result.MeasureRun;
import org.aqcp.metrics.result.Subgroups;
import org.aqcp.metrics.store.RecordStore;
import org.aqcp.report.metrics.MetricsReport;
import org.aqcp.report.metrics.RecordsRead;
import org.aqcp.shell.command.Command;
import org.aqcp.shell.command.CommandGroup;
import org.aqcp.shell.command.Completion;
import org.aqcp.shell.command.Invocation;
import org.aqcp.shell.command.Option;
import org.aqcp.shell.command.Proposal;
import org.aqcp.shell.command.Usage;
import org.aqcp.shell.session.ExitStatus;
import org.aqcp.shell.session.Refusal;

/** {@code aqcp metrics RECORDS...}: participant metrics from records, small groups protected. */
public final class MetricsCommand implements Command {
  static final Option BY =
      Option.of("by", "COLUMNS", "by what to break down, such as sex,pathway")
          .completedBy(
              Completion.listed(
                  (typing, environment) ->
                      Subgroups.allowed().stream().map(Proposal::of).toList()));

  static final Option CROSSED =
      Option.of("crossed", "", "also each combination of the columns of `--by`");

  static final Option PERIOD =
      Option.of("period", "PERIOD", "PY2023, 2024Q1 or 2023-07-01..2024-06-30").repeated();

  private static final Option DEFINITIONS =
      Option.of("definitions", "", "print each measure's definition in full");

  private static final Option FORMAT =
      Option.of("format", "FORMAT", "how to print the metrics")
          .orLetter("f")
          .among(MetricsFormat.class)
          .fallingBackTo("text");

  private static final Option OUTPUT = Output.option("write to a file instead of the screen");

  private static final Usage USAGE =
      Usage.of("metrics", CommandGroup.ANALYSTS, "participant metrics from records of people")
          .takes(RecordSources.RECORDS)
          .options(
              ChosenMeasures.MEASURE,
              ChosenMeasures.AGAINST,
              ChosenMeasures.MEASURES,
              BY,
              CROSSED,
              PERIOD,
              Disclosing.LIMIT,
              Disclosing.ROUND,
              Disclosing.PUBLISHED,
              Disclosing.AS_OF,
              MetricsInto.INTO,
              DEFINITIONS,
              RecordSources.COLUMNS,
              RecordSources.OLDER_CODES,
              RecordSources.HASH_KEY,
              FORMAT,
              OUTPUT)
          .details(
              "Reads records where they are, and writes none of them anywhere. Files are WIOA"
                  + " participant records (PIRL), or have our own columns, or any with `--columns`."
                  + " Counts of fewer than 10 people are not shown, nor anything that would give"
                  + " them away: not in other groups, in totals, or in what was published before"
                  + " (`--published`). The exit status is 1 if tables cannot be protected; then"
                  + " nothing is written.")
          .example("metrics examples/records/prairie.csv --by sex")
          .alsoExample("metrics pirl.csv --against wioa-career-pathway")
          .alsoExample("metrics pirl.csv -m C1 --period PY2023 -f csv");

  @Override
  public Usage usage() {
    return USAGE;
  }

  @Override
  public ExitStatus run(Invocation invocation) {
    ChosenMeasures chosen = ChosenMeasures.of(invocation);
    Subgroups by = by(invocation);
    List<ReportingPeriod> periods = periods(invocation);
    DisclosureSettings settings = Disclosing.of(invocation);
    MetricsInto into = MetricsInto.of(invocation);
    MetricsReport report;
    try (StageLine stage = new StageLine(invocation.environment())) {
      RecordSources sources = RecordSources.of(invocation, stage::at);
      report =
          sources.read(
              MeasureRun.columns(chosen.measures(), by),
              (store, records) -> {
                stage.at("counting");
                List<MeasureDefinition> able = computable(chosen.measures(), records);
                List<MeasureResult> results = results(store, able, by, periods);
                stage.at("protecting small groups");
                RecordsRead read = RecordsRead.of(records, uncomputed(chosen.measures(), records));
                return new MetricsReport(
                    PublishedMetrics.of(results, settings), read, chosen.title());
              });
    } catch (UnsafeRelease unsafe) {
      throw new Refusal(ExitStatus.NOT_MET, unsafe.getMessage(), Disclosing.advice(unsafe));
    }
    Output output = Output.of(invocation, OUTPUT);
    MetricsFormat format = invocation.choice(FORMAT, MetricsFormat.class);
    output.write(format.of(report, invocation.isGiven(DEFINITIONS), output));
    into.write(report, invocation);
    return ExitStatus.OK;
  }

  static Subgroups by(Invocation invocation) {
    return invocation
        .value(BY)
        .map(names -> Subgroups.of(List.of(names.split(",", -1)), invocation.isGiven(CROSSED)))
        .orElse(Subgroups.NONE);
  }

  static List<ReportingPeriod> periods(Invocation invocation) {
    List<String> named = invocation.values(PERIOD);
    return named.isEmpty()
        ? List.of(ReportingPeriod.ALL)
        : named.stream().distinct().map(ReportingPeriod::of).toList();
  }

  private static List<MeasureResult> results(
      RecordStore store,
      List<MeasureDefinition> measures,
      Subgroups by,
      List<ReportingPeriod> periods) {
    List<MeasureResult> results = new ArrayList<>();
    periods.forEach(period -> results.addAll(MeasureRun.of(store, measures, by, period)));
    return results;
  }

  private static List<MeasureDefinition> computable(
      List<MeasureDefinition> measures, ImportedRecords records) {
    return measures.stream()
        .filter(one -> MeasureColumns.lacking(one, records.present()).isEmpty())
        .toList();
  }

  /** The other measures, each with what the records would need. */
  private static List<String> uncomputed(
      List<MeasureDefinition> measures, ImportedRecords records) {
    List<String> words = new ArrayList<>();
    for (MeasureDefinition measure : measures) {
      Set<PeriodColumn> lacking = MeasureColumns.lacking(measure, records.present());
      if (!lacking.isEmpty()) {
        words.add(
            measure.id()
                + " (needs "
                + lacking.stream().map(PeriodColumn::name).collect(Collectors.joining(", "))
                + ")");
      }
    }
    return words;
  }
}
