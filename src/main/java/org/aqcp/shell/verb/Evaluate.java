package org.aqcp.shell.verb;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.aqcp.condition.Status;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.explanation.ExplainedEvaluation;
import org.aqcp.partnership.PartnershipFile;
import org.aqcp.report.JsonReport;
import org.aqcp.report.TextEvaluation;
import org.aqcp.shell.command.Argument;
import org.aqcp.shell.command.Command;
import org.aqcp.shell.command.Group;
import org.aqcp.shell.command.Invocation;
import org.aqcp.shell.command.Option;
import org.aqcp.shell.command.Usage;
import org.aqcp.shell.session.ExitStatus;

/** {@code aqcp evaluate FILE...}: where partnerships stand against a framework version. */
public final class Evaluate implements Command {
  static final Argument FILES = Shared.FILE.repeated();
  static final Option FORMAT =
      Option.of("format", "FORMAT", "how to print the evaluation")
          .orLetter("f")
          .among("text", "json")
          .fallingBackTo("text");
  static final Option OUTPUT = Output.option("write the evaluation to a file, not to the screen");
  static final Option FAIL_ON =
      Option.of("fail-on", "WHEN", "which verdicts make the exit status other than 0")
          .among("not-met", "unknown", "never")
          .fallingBackTo("never");

  private static final Usage USAGE =
      Usage.of("evaluate", Group.ASSISTANTS, "say where partnerships stand, indicator by indicator")
          .takes(FILES)
          .options(Shared.AGAINST, FORMAT, OUTPUT, FAIL_ON)
          .details(
              "With `--fail-on not-met` the exit status is 1 if an indicator is not met. With"
                  + " `--fail-on unknown` it is also 4 if none is not met but one is unknown."
                  + " Otherwise it is 0 whatever the verdicts are.")
          .example("evaluate partnership.yaml");

  @Override
  public Usage usage() {
    return USAGE;
  }

  @Override
  public ExitStatus run(Invocation invocation) {
    List<PartnershipFile> files = PartnershipFiles.read(invocation, invocation.values(FILES));
    List<ExplainedEvaluation> evaluations = new ArrayList<>();
    for (PartnershipFile file : files) {
      Evaluator evaluator =
          invocation
              .yardstick()
              .evaluator(invocation.value(Shared.AGAINST), file.partnership().level());
      evaluations.add(ExplainedEvaluation.of(file, evaluator));
    }
    Output output = new Output(invocation, OUTPUT);
    output.write(rendered(evaluations, invocation.text(FORMAT), output));
    return status(evaluations, invocation.text(FAIL_ON));
  }

  private static String rendered(
      List<ExplainedEvaluation> evaluations, String format, Output output) {
    if (format.equals("json")) {
      return evaluations.size() == 1
          ? JsonReport.indented(evaluations.get(0))
          : evaluations.stream().map(JsonReport::line).collect(Collectors.joining());
    }
    return evaluations.stream()
        .map(one -> TextEvaluation.render(one, output.palette(), output.width()))
        .collect(Collectors.joining("\n"));
  }

  private static ExitStatus status(List<ExplainedEvaluation> evaluations, String failOn) {
    if (failOn.equals("never")) {
      return ExitStatus.OK;
    }
    if (any(evaluations, Status.NOT_MET)) {
      return ExitStatus.NOT_MET;
    }
    return failOn.equals("unknown") && any(evaluations, Status.UNKNOWN)
        ? ExitStatus.UNDECIDED
        : ExitStatus.OK;
  }

  private static boolean any(List<ExplainedEvaluation> evaluations, Status status) {
    return evaluations.stream().anyMatch(e -> e.evaluation().counts().get(status) > 0);
  }
}
