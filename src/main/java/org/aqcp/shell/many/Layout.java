package org.aqcp.shell.many;

import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.aqcp.convene.portfolio.Summary;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.partnership.PartnershipFile;

/**
 * The output format for several evaluations.
 *
 * @param head the text before the first evaluation
 * @param one formats one evaluation; called on several threads at once
 * @param again formats one whose partnership has the name of an earlier one: takes the text and the
 *     name of its file
 * @param end formats the text after the last evaluation
 */
public record Layout(
    String head,
    BiFunction<PartnershipFile, Evaluator, FileOutcome> one,
    BinaryOperator<String> again,
    Function<Summary, String> end) {

  /** A layout with nothing before or after the evaluations. */
  public static Layout ofLines(BiFunction<PartnershipFile, Evaluator, FileOutcome> one) {
    return new Layout("", one, (text, file) -> text, summary -> "");
  }
}
