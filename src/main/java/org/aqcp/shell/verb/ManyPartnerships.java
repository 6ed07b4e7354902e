package org.aqcp.shell.verb;

import java.io.PrintStream;
import java.util.List;
import org.aqcp.evaluation.Evaluation;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.explanation.ExplainedEvaluation;
import org.aqcp.partnership.PartnershipFile;
import org.aqcp.report.evaluation.JsonEvaluation;
import org.aqcp.report.evaluation.JsonVerdicts;
import org.aqcp.report.evaluation.PortfolioText;
import org.aqcp.report.evaluation.TextEvaluation;
import org.aqcp.shell.command.Invocation;
import org.aqcp.shell.command.Option;
import org.aqcp.shell.many.EvaluatingMany;
import org.aqcp.shell.many.FileOutcome;
import org.aqcp.shell.many.Layout;
import org.aqcp.shell.session.ExitStatus;
import org.aqcp.shell.session.Refusal;

/** {@code aqcp evaluate} of more than one file. */
final class ManyPartnerships {
  static final Option JOBS =
      Option.of("jobs", "N", "of many files, how many at once; else one a core");

  /** Set by the launcher where somebody watches what is said. */
  private static final String WATCHED = "AQCP_WATCHED";

  private static final int MOST_JOBS = 1024;

  private final Invocation invocation;
  private final Output output;

  ManyPartnerships(Invocation invocation) {
    this.invocation = invocation;
    this.output = new Output(invocation, EvaluateCommand.OUTPUT);
  }

  ExitStatus evaluate(List<String> names) {
    EvaluatingMany many =
        new EvaluatingMany(
            invocation.yardstick(),
            invocation.value(Shared.AGAINST),
            layout(),
            invocation.screen().talk(),
            invocation.around().variable(WATCHED).isPresent());
    int jobs = jobs();
    PrintStream to = output.stream();
    try {
      many.run(invocation.around().folder(), names, jobs, to);
    } finally {
      if (to != invocation.screen().out()) {
        to.close();
      }
    }
    if (many.stopped()) {
      return ExitStatus.INTERRUPTED;
    }
    return many.complete()
        ? EvaluateCommand.status(many.summary().indicators(), invocation)
        : ExitStatus.USAGE;
  }

  private int jobs() {
    String jobs = invocation.value(JOBS).orElse("");
    if (jobs.isEmpty()) {
      return Runtime.getRuntime().availableProcessors();
    }
    int number = jobs.matches("\\d{1,4}") ? Integer.parseInt(jobs) : 0;
    if (number < 1 || number > MOST_JOBS) {
      throw Refusal.usage(
          "`--jobs` is a number from 1 to " + MOST_JOBS + ", not `" + jobs + "`", "");
    }
    return number;
  }

  private Layout layout() {
    return switch (invocation.text(EvaluateCommand.FORMAT)) {
      case "json" -> new Layout("", this::json, summary -> "");
      case "verdicts" -> new Layout("", ManyPartnerships::verdicts, summary -> "");
      default -> text();
    };
  }

  private Layout text() {
    PortfolioText text = new PortfolioText(output.palette(), output.width());
    return invocation.isGiven(EvaluateCommand.FULL)
        ? new Layout("", this::full, text::end)
        : new Layout(text.head(), (file, evaluator) -> line(text, file, evaluator), text::end);
  }

  private static FileOutcome line(PortfolioText text, PartnershipFile file, Evaluator evaluator) {
    Evaluation evaluation = evaluator.evaluate(file.partnership());
    return FileOutcome.of(evaluation, text.line(evaluation));
  }

  private FileOutcome full(PartnershipFile file, Evaluator evaluator) {
    ExplainedEvaluation explained = ExplainedEvaluation.of(file, evaluator);
    String text = TextEvaluation.render(explained, output.palette(), output.width());
    return FileOutcome.of(explained.evaluation(), text + "\n");
  }

  private FileOutcome json(PartnershipFile file, Evaluator evaluator) {
    ExplainedEvaluation explained = EvaluateCommand.explained(file, evaluator, invocation);
    return FileOutcome.of(explained.evaluation(), JsonEvaluation.line(explained));
  }

  private static FileOutcome verdicts(PartnershipFile file, Evaluator evaluator) {
    Evaluation evaluation = evaluator.evaluate(file.partnership());
    String digest = evaluator.rulebook().digest();
    return FileOutcome.of(evaluation, JsonVerdicts.line(file.origin(), digest, evaluation));
  }
}
