package org.aqcp.shell.verb;

import org.aqcp.assist.plan.PlanReport;
import org.aqcp.condition.Status;
import org.aqcp.shell.command.Command;
import org.aqcp.shell.command.CommandGroup;
import org.aqcp.shell.command.Invocation;
import org.aqcp.shell.command.Option;
import org.aqcp.shell.command.Usage;
import org.aqcp.shell.session.ExitStatus;

/** {@code aqcp gaps FILE [INDICATOR]...}: the smallest change that would meet each indicator. */
public final class GapsCommand implements Command {
  private static final Option TO =
      Option.of("to", "STATUS", "the status that is wanted")
          .among("met", "partly-met")
          .fallingBackTo("met");

  private static final Option FORMAT =
      Option.of("format", "FORMAT", "how to print the plans")
          .orLetter("f")
          .among(PlanFormat.class)
          .fallingBackTo("text");

  private static final Option OUTPUT =
      Output.option("write the plans to a file instead of the screen");

  private static final Usage USAGE =
      Usage.of(
              "gaps",
              CommandGroup.ASSISTANTS,
              "the smallest change that would meet each indicator, with the proof")
          .details(
              "Each indicator is looked at by itself. With `--criterion` or `--whole` there is one"
                  + " plan after which the criterion or the benchmark has the status. A change of"
                  + " less effort is smaller: reporting takes less than changing or naming, and"
                  + " that less than something new. `--keep` leaves a section, an entry or a part"
                  + " of one as it is, such as `employers[3].roles`. `--horizon 6m` adds the"
                  + " verdicts that time alone will change. Tables have empty columns for who does"
                  + " what until when.")
          .takes(Shared.FILE, PlanAims.INDICATORS)
          .options(
              PlanAims.INDICATOR,
              PlanAims.CRITERION,
              PlanAims.WHOLE,
              TO,
              PlanLimits.KEEP,
              PlanLimits.SECONDS,
              PlanLimits.HORIZON,
              FORMAT,
              OUTPUT,
              Shared.AGAINST)
          .example("gaps partnership.yaml --criterion L3")
          .alsoExample("gaps partnership.yaml L2.2 --keep employers")
          .alsoExample("gaps partnership.yaml --horizon 6m -f csv -o plan.csv");

  @Override
  public Usage usage() {
    return USAGE;
  }

  @Override
  public ExitStatus run(Invocation invocation) {
    EvaluatedFile evaluated = EvaluatedFile.of(invocation);
    Status to = Status.keyed(invocation.text(TO)).orElseThrow();
    PlanReport report =
        new SearchedPlans(
                evaluated.file(),
                evaluated.evaluator(),
                evaluated.evaluation(),
                PlanLimits.kept(invocation),
                PlanLimits.time(invocation))
            .asked(invocation, to);
    Output output = Output.of(invocation, OUTPUT);
    invocation.choice(FORMAT, PlanFormat.class).write(report, output);
    return ExitStatus.OK;
  }
}
