package org.aqcp.shell.verb;

import java.io.PrintStream;
import java.util.List;
import org.aqcp.evaluation.Evaluation;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.explanation.ExplainedEvaluation;
import org.aqcp.partnership.PartnershipFile;
import org.aqcp.report.JsonReport;
import org.aqcp.report.JsonVerdicts;
import org.aqcp.report.PortfolioText;
import org.aqcp.report.TextEvaluation;
import org.aqcp.shell.command.Invocation;
import org.aqcp.shell.command.Option;
import org.aqcp.shell.many.EvaluatingMany;
import org.aqcp.shell.many.Layout;
import org.aqcp.shell.many.Outcome;
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
    this.output = new Output(invocation, Evaluate.OUTPUT);
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
        ? Evaluate.status(many.summary().indicators(), invocation)
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
    return switch (invocation.text(Evaluate.FORMAT)) {
      case "json" -> new Layout("", this::json, summary -> "");
      case "verdicts" -> new Layout("", ManyPartnerships::verdicts, summary -> "");
      default -> text();
    };
  }

  private Layout text() {
    PortfolioText text = new PortfolioText(output.palette(), output.width());
    return invocation.isGiven(Evaluate.FULL)
        ? new Layout("", this::full, text::end)
        : new Layout(text.head(), (file, evaluator) -> line(text, file, evaluator), text::end);
  }

  private static Outcome line(PortfolioText text, PartnershipFile file, Evaluator evaluator) {
    Evaluation evaluation = evaluator.evaluate(file.partnership());
    return Outcome.of(evaluation, text.line(evaluation));
  }

  private Outcome full(PartnershipFile file, Evaluator evaluator) {
    ExplainedEvaluation explained = ExplainedEvaluation.of(file, evaluator);
    String text = TextEvaluation.render(explained, output.palette(), output.width());
    return Outcome.of(explained.evaluation(), text + "\n");
  }

  private Outcome json(PartnershipFile file, Evaluator evaluator) {
    ExplainedEvaluation explained = Evaluate.explained(file, evaluator, invocation);
    return Outcome.of(explained.evaluation(), JsonReport.line(explained));
  }

  private static Outcome verdicts(PartnershipFile file, Evaluator evaluator) {
    Evaluation evaluation = evaluator.evaluate(file.partnership());
    String digest = evaluator.rulebook().digest();
    return Outcome.of(evaluation, JsonVerdicts.line(file.origin(), digest, evaluation));
  }
}
