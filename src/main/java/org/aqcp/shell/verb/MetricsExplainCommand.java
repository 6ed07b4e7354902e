package org.aqcp.shell.verb;

import java.util.List;
import java.util.Optional;
import org.aqcp.input.problem.Words;
import org.aqcp.metrics.measure.MeasureDefinition;
import org.aqcp.metrics.measure.ReportingPeriod;
import org.aqcp.metrics.records.ImportedRecords;
import org.aqcp.metrics.result.Funnel;
import org.aqcp.metrics.result.MeasureRun;
import org.aqcp.metrics.result.PersonReading;
import org.aqcp.metrics.result.Subgroups;
import org.aqcp.metrics.store.RecordStore;
import org.aqcp.report.layout.Palette;
import org.aqcp.report.metrics.FunnelText;
import org.aqcp.report.metrics.PersonText;
import org.aqcp.shell.command.Command;
import org.aqcp.shell.command.CommandGroup;
import org.aqcp.shell.command.Invocation;
import org.aqcp.shell.command.Option;
import org.aqcp.shell.command.Usage;
import org.aqcp.shell.session.ExitStatus;
import org.aqcp.shell.session.Refusal;
import org.aqcp.shell.session.Screen;

/** {@code aqcp metrics explain RECORDS... -m ID}: the steps from records to a measure's number. */
public final class MetricsExplainCommand implements Command {
  private static final Option PERSON =
      Option.of("person", "DIGEST", "why this person counts or not; needs `--hash-key`");

  private static final Usage USAGE =
      Usage.of(
              "metrics explain",
              CommandGroup.ANALYSTS,
              "how a measure gets from records to a number")
          .takes(RecordSources.RECORDS)
          .options(
              ChosenMeasures.MEASURE,
              PERSON,
              MetricsCommand.PERIOD,
              ChosenMeasures.AGAINST,
              ChosenMeasures.MEASURES,
              RecordSources.COLUMNS,
              RecordSources.OLDER_CODES,
              RecordSources.HASH_KEY)
          .details(
              "Shows how many are left after each step of the definition, and of how many a step is"
                  + " unknown. With `--person` it shows each condition for one person, who is named"
                  + " by the digest that `metrics check` prints with the same `--hash-key`. The"
                  + " counts are exact, for those who hold the records: they are not for"
                  + " publication.")
          .example("metrics explain pirl.csv -m C1")
          .alsoExample("metrics explain pirl.csv -m B6 --period PY2023");

  @Override
  public Usage usage() {
    return USAGE;
  }

  @Override
  public ExitStatus run(Invocation invocation) {
    if (invocation.values(ChosenMeasures.MEASURE).isEmpty()) {
      throw Refusal.usage("no measure is named", "name one with `-m`, such as `-m C1`");
    }
    Optional<String> person = invocation.value(PERSON);
    if (person.isPresent() && !invocation.isGiven(RecordSources.HASH_KEY)) {
      throw Refusal.usage(
          "`--person` needs `--hash-key`",
          "without a key of yours, a person has another digest in each run");
    }
    List<MeasureDefinition> measures = ChosenMeasures.of(invocation).measures();
    ReportingPeriod period = period(invocation);
    String text;
    try (StageLine stage = new StageLine(invocation.environment())) {
      text =
          RecordSources.of(invocation, stage::at)
              .read(
                  MeasureRun.columns(measures, Subgroups.NONE),
                  (store, records) -> {
                    stage.at("counting");
                    return explained(measures, period, person, store, records, invocation);
                  });
    }
    invocation.screen().out().print(text);
    return ExitStatus.OK;
  }

  private static ReportingPeriod period(Invocation invocation) {
    List<ReportingPeriod> periods = MetricsCommand.periods(invocation);
    if (periods.size() > 1) {
      throw Refusal.usage("only one period can be explained at once", "name one `--period`");
    }
    return periods.get(0);
  }

  private static String explained(
      List<MeasureDefinition> measures,
      ReportingPeriod period,
      Optional<String> digest,
      RecordStore store,
      ImportedRecords records,
      Invocation invocation) {
    Screen screen = invocation.screen();
    Palette palette = Palette.of(screen.color());
    Optional<String> person = digest.map(one -> person(one, store, records));
    StringBuilder text = new StringBuilder();
    for (MeasureDefinition measure : measures) {
      text.append(text.isEmpty() ? "" : "\n");
      if (person.isPresent()) {
        PersonReading reading = PersonReading.of(store, measure, person.get(), period);
        text.append(PersonText.render(reading, digest.orElseThrow(), palette, screen.width()));
      } else {
        String of = String.join(", ", records.files().stream().map(one -> one.file()).toList());
        text.append(
            FunnelText.render(Funnel.of(store, measure, period), of, palette, screen.width()));
      }
    }
    return text.toString();
  }

  private static String person(String digest, RecordStore store, ImportedRecords records) {
    return records
        .digests()
        .person(store, digest)
        .orElseThrow(
            () ->
                Refusal.usage(
                    "nobody in the records has the digest " + Words.quoted(digest),
                    "digests depend on the key: use the same `--hash-key`"));
  }
}
