package org.aqcp.shell.verb;

import org.aqcp.metrics.check.RecordCheck;
import org.aqcp.report.metrics.RecordFindings;
import org.aqcp.report.metrics.RecordsRead;
import org.aqcp.shell.command.Command;
import org.aqcp.shell.command.CommandGroup;
import org.aqcp.shell.command.Invocation;
import org.aqcp.shell.command.Option;
import org.aqcp.shell.command.Usage;
import org.aqcp.shell.session.ExitStatus;
import org.aqcp.shell.session.Refusal;

/** {@code aqcp metrics check RECORDS...}: what is wrong in records. */
public final class MetricsCheckCommand implements Command {
  private static final Option EXAMPLES =
      Option.of("examples", "N", "name up to N rows of each finding; at most 100")
          .fallingBackTo("3");

  private static final Option FORMAT =
      Option.of("format", "FORMAT", "how to print the findings")
          .orLetter("f")
          .among(RecordFormatChoice.class)
          .fallingBackTo("text");

  private static final Option OUTPUT =
      Output.option("write the findings to a file instead of the screen");

  private static final int MOST = 100;

  private static final Usage USAGE =
      Usage.of("metrics check", CommandGroup.ANALYSTS, "find mistakes in records of people")
          .takes(RecordSources.RECORDS)
          .options(
              EXAMPLES,
              Disclosing.AS_OF,
              RecordSources.COLUMNS,
              RecordSources.OLDER_CODES,
              RecordSources.HASH_KEY,
              FORMAT,
              OUTPUT)
          .details(
              "One run finds everything: values that cannot be read, codes that no list has, rows"
                  + " listed twice, and what cannot be true together, such as an exit before the"
                  + " entry. People are named by digests, which can be compared between runs only"
                  + " with `--hash-key`. The exit status is 1 if there are errors or warnings, 0 if"
                  + " there are only notes, or nothing.")
          .example("metrics check examples/records/prairie.csv")
          .alsoExample("metrics check pirl.csv -f sarif -o found.sarif");

  @Override
  public Usage usage() {
    return USAGE;
  }

  @Override
  public ExitStatus run(Invocation invocation) {
    int examples = examples(invocation);
    RecordFindings found;
    try (StageLine stage = new StageLine(invocation.environment())) {
      found =
          RecordSources.of(invocation, stage::at)
              .read(
                  RecordCheck.columns(),
                  (store, records) -> {
                    stage.at("checking");
                    return new RecordFindings(
                        RecordsRead.of(records),
                        RecordCheck.of(store, records, Disclosing.asOf(invocation), examples));
                  });
    }
    Output output = Output.of(invocation, OUTPUT);
    output.write(invocation.choice(FORMAT, RecordFormatChoice.class).of(found, output));
    return found.hasMistakes() ? ExitStatus.NOT_MET : ExitStatus.OK;
  }

  private static int examples(Invocation invocation) {
    String typed = invocation.text(EXAMPLES);
    if (typed.matches("[0-9]{1,3}") && Integer.parseInt(typed) <= MOST) {
      return Integer.parseInt(typed);
    }
    throw Refusal.usage(
        "`--examples " + typed + "` is not possible", "name a number from 0 to " + MOST);
  }
}
