package org.aqcp.shell.verb;

import java.util.function.Function;
import org.aqcp.evaluation.Evaluation;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.explanation.ExplainedEvaluation;
import org.aqcp.partnership.PartnershipFile;
import org.aqcp.report.evaluation.IndicatorChoice;
import org.aqcp.report.evaluation.PortfolioText;
import org.aqcp.report.evaluation.TextEvaluation;
import org.aqcp.report.layout.Palette;
import org.aqcp.shell.command.Invocation;
import org.aqcp.shell.many.FileOutcome;
import org.aqcp.shell.many.Layout;
import org.aqcp.shell.session.Session;

/**
 * Evaluations as text.
 *
 * @param parts which indicators are shown
 * @param reasons whether the reasons are, too
 */
record TextForm(Output output, EvaluatedParts parts, boolean reasons) implements EvaluationForm {
  static TextForm of(Invocation invocation, Output output) {
    boolean reasons = invocation.isGiven(EvaluateCommand.ALL);
    return new TextForm(output, EvaluatedParts.of(invocation), reasons);
  }

  @Override
  public FileOutcome alone(PartnershipFile file, Evaluator evaluator) {
    FileOutcome outcome = indicators(file, evaluator, parts::in);
    Evaluation evaluation = outcome.evaluation();
    String text = outcome.text() + (output.toScreen() ? next(evaluation) : "");
    return FileOutcome.of(evaluation, text + repeated(evaluation, text));
  }

  private FileOutcome indicators(
      PartnershipFile file, Evaluator evaluator, Function<Evaluation, IndicatorChoice> choice) {
    if (reasons) {
      return ExplainedEvaluation.told(
          file,
          evaluator,
          explained ->
              FileOutcome.of(
                  explained.evaluation(),
                  TextEvaluation.render(
                      explained, choice.apply(explained.evaluation()), palette(), output.width())));
    }
    Evaluation evaluation = evaluator.evaluate(file.partnership());
    return FileOutcome.of(
        evaluation,
        TextEvaluation.overview(evaluation, choice.apply(evaluation), palette(), output.width()));
  }

  /** How to learn the reasons, where they are not shown. */
  private String next(Evaluation evaluation) {
    Session session = output.invocation().session();
    String first = evaluation.version().indicators(evaluation.partnership().level()).get(0).id();
    String explain = (session.opened().isPresent() ? "explain " : "explain FILE ") + first;
    String hint =
        "`%s` says why, `evaluate --all` says why of each.".formatted(session.typed(explain));
    return reasons ? "" : "\n" + palette().faint(hint) + "\n";
  }

  /** The result once more, where the beginning of the text has scrolled away. */
  private String repeated(Evaluation evaluation, String text) {
    return output.isTooLowFor(text)
        ? "\n" + TextEvaluation.result(evaluation, palette(), output.width())
        : "";
  }

  @Override
  public Layout many() {
    PortfolioText text = new PortfolioText(palette(), output.width());
    return reasons || !parts.isAll()
        ? new Layout(
            "", (file, evaluator) -> indicatorsOfMany(file, evaluator), text::named, text::end)
        : new Layout(
            text.head(), (file, evaluator) -> line(text, file, evaluator), text::named, text::end);
  }

  private FileOutcome indicatorsOfMany(PartnershipFile file, Evaluator evaluator) {
    FileOutcome one = indicators(file, evaluator, parts::inOneOfMany);
    return FileOutcome.of(one.evaluation(), one.text() + "\n");
  }

  private static FileOutcome line(PortfolioText text, PartnershipFile file, Evaluator evaluator) {
    Evaluation evaluation = evaluator.evaluate(file.partnership());
    return FileOutcome.of(evaluation, text.line(evaluation));
  }

  private Palette palette() {
    return output.palette();
  }
}
