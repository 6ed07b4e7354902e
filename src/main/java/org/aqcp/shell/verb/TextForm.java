package org.aqcp.shell.verb;

import org.aqcp.evaluation.Evaluation;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.explanation.ExplainedEvaluation;
import org.aqcp.partnership.PartnershipFile;
import org.aqcp.report.evaluation.PortfolioText;
import org.aqcp.report.evaluation.TextEvaluation;
import org.aqcp.shell.many.FileOutcome;
import org.aqcp.shell.many.Layout;

/**
 * Evaluations as text.
 *
 * @param full whether to explain each of several evaluations
 */
record TextForm(Output output, boolean full) implements EvaluationForm {
  @Override
  public FileOutcome alone(PartnershipFile file, Evaluator evaluator) {
    return ExplainedEvaluation.told(
        file,
        evaluator,
        explained -> {
          String text = TextEvaluation.render(explained, output.palette(), output.width());
          return FileOutcome.of(explained.evaluation(), text + repeated(explained, text));
        });
  }

  /** The result once more, where the beginning of the text has scrolled away. */
  private String repeated(ExplainedEvaluation explained, String text) {
    return output.isTooLowFor(text)
        ? "\n" + TextEvaluation.result(explained, output.palette(), output.width())
        : "";
  }

  @Override
  public Layout many() {
    PortfolioText text = new PortfolioText(output.palette(), output.width());
    return full
        ? new Layout(
            "", (file, evaluator) -> explained(file, evaluator, "\n"), text::named, text::end)
        : new Layout(
            text.head(), (file, evaluator) -> line(text, file, evaluator), text::named, text::end);
  }

  private FileOutcome explained(PartnershipFile file, Evaluator evaluator, String end) {
    return ExplainedEvaluation.told(
        file,
        evaluator,
        explained ->
            FileOutcome.of(
                explained.evaluation(),
                TextEvaluation.render(explained, output.palette(), output.width()) + end));
  }

  private static FileOutcome line(PortfolioText text, PartnershipFile file, Evaluator evaluator) {
    Evaluation evaluation = evaluator.evaluate(file.partnership());
    return FileOutcome.of(evaluation, text.line(evaluation));
  }
}
