package org.aqcp.shell.verb;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aqcp.condition.Status;
import org.aqcp.convene.portfolio.NamedFiles;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.framework.VersionChoice;
import org.aqcp.partnership.PartnershipFile;
import org.aqcp.shell.command.Argument;
import org.aqcp.shell.command.Command;
import org.aqcp.shell.command.CommandGroup;
import org.aqcp.shell.command.Invocation;
import org.aqcp.shell.command.Option;
import org.aqcp.shell.command.Usage;
import org.aqcp.shell.many.FileOutcome;
import org.aqcp.shell.session.ExitStatus;
import org.aqcp.shell.session.Refusal;

/** {@code aqcp evaluate FILE...}: evaluates partnerships against a framework version. */
public final class EvaluateCommand implements Command {
  static final Argument FILES = Shared.FILE.repeated();
  static final Option FORMAT =
      Option.of("format", "FORMAT", "how to print the evaluation")
          .orLetter("f")
          .among(EvaluationFormat.class)
          .fallingBackTo("text");
  static final Option OUTPUT =
      Output.option("write the evaluation to a file instead of the screen");
  static final Option FAIL_ON =
      Option.of("fail-on", "WHEN", "which verdicts make the exit status nonzero")
          .among("not-met", "unknown", "never")
          .fallingBackTo("never");
  static final Option ALL =
      Option.of("all", "", "with the reasons for every verdict, also for many files");

  static final Option NO_REMEDIES =
      Option.of("no-remedies", "", "with `-f json`: leave out remedies");

  private static final Usage USAGE =
      Usage.of("evaluate", CommandGroup.ASSISTANTS, "evaluate partnerships, indicator by indicator")
          .takes(FILES, PlanAims.INDICATORS)
          .options(
              ALL,
              EvaluatedParts.ONLY,
              EvaluatedParts.CRITERION,
              FORMAT,
              NO_REMEDIES,
              OUTPUT,
              FAIL_ON,
              ManyPartnerships.JOBS,
              Shared.AGAINST_SEVERAL)
          .details(
              "Prints a line for each indicator; `--all` adds the reasons, and `explain` has all of"
                  + " them. Name indicators or criteria, or their statuses with `--only`, to see"
                  + " just those. The exit status is 0 whatever the verdicts are. With `--fail-on"
                  + " not-met` it is 1 if any indicator is not met. With `--fail-on unknown` it is"
                  + " 1 if any indicator is not met, and 4 if none is but some are unknown. Waived"
                  + " indicators do not count for that. A"
                  + " folder means all partnership files in it; a pattern such as"
                  + " 'corpus/**/*.yaml' means those that match. With several files, text output"
                  + " is one line per file plus a summary, unless you ask for reasons or some"
                  + " indicators; JSON output is one object per line. `json` explains every"
                  + " verdict. Finding remedies takes most of the time; `--no-remedies` leaves"
                  + " them out. Invalid files are reported and skipped, and the exit status is 2."
                  + " Several framework versions are shown side by side in one table; `--fail-on`"
                  + " counts the indicators of all of them.")
          .example("evaluate partnership.yaml")
          .alsoExample("evaluate partnership.yaml L3 --only not-met,unknown")
          .alsoExample("evaluate partnership.yaml --all")
          .alsoExample("evaluate partnership.yaml --against all")
          .alsoExample("evaluate partnership.yaml --against 'aqcp-*'")
          .alsoExample("evaluate corpus -f json -o evaluations.json");

  @Override
  public Usage usage() {
    return USAGE;
  }

  @Override
  public ExitStatus run(Invocation invocation) {
    List<String> names = invocation.values(FILES);
    EvaluationFormat format = invocation.choice(FORMAT, EvaluationFormat.class);
    if (invocation.isGiven(NO_REMEDIES) && format != EvaluationFormat.JSON) {
      throw Refusal.usage("`--no-remedies` goes with `--format json` only", "");
    }
    EvaluatedParts.requireText(invocation, format);
    Output output = Output.of(invocation, OUTPUT);
    Optional<VersionChoice> several =
        invocation.value(Shared.AGAINST_SEVERAL).flatMap(VersionChoice::several);
    if (several.isPresent()) {
      EvaluatedParts.requireAll(invocation);
      return EvaluatedTogether.of(invocation, names, several.get()).print(format, output);
    }
    EvaluationForm form = format.form(invocation, output);
    return NamedFiles.areMany(invocation.environment().folder(), names)
        ? new ManyPartnerships(invocation, output).evaluate(names, form.many())
        : evaluate(PartnershipFiles.read(invocation, names.get(0)), form, output);
  }

  private static ExitStatus evaluate(PartnershipFile file, EvaluationForm form, Output output) {
    Invocation invocation = output.invocation();
    Evaluator evaluator =
        invocation.frameworks().evaluator(invocation.value(Shared.AGAINST_SEVERAL), file);
    PartnershipFiles.tell(invocation, file, evaluator);
    FileOutcome outcome = form.alone(file, evaluator);
    output.write(outcome.text());
    return status(outcome.evaluation().countsAskedFor(), invocation);
  }

  /** The exit status that {@code --fail-on} requires for these counts of indicators by status. */
  static ExitStatus status(Map<Status, Integer> counts, Invocation invocation) {
    String failOn = invocation.text(FAIL_ON);
    if (failOn.equals("never")) {
      return ExitStatus.OK;
    }
    if (counts.get(Status.NOT_MET) > 0) {
      return ExitStatus.NOT_MET;
    }
    return failOn.equals("unknown") && counts.get(Status.UNKNOWN) > 0
        ? ExitStatus.UNDECIDED
        : ExitStatus.OK;
  }
}
