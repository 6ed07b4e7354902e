package org.aqcp.shell.many;

import java.util.function.BiFunction;
import java.util.function.Function;
import org.aqcp.convene.portfolio.Summary;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.partnership.PartnershipFile;

/**
 * How many evaluations are printed, one by one.
 *
 * @param head what stands before the first
 * @param one what is said of one; asked by many threads at once
 * @param end what stands behind the last
 */
public record Layout(
    String head,
    BiFunction<PartnershipFile, Evaluator, FileOutcome> one,
    Function<Summary, String> end) {

  /** With nothing before and behind them. */
  public static Layout ofLines(BiFunction<PartnershipFile, Evaluator, FileOutcome> one) {
    return new Layout("", one, summary -> "");
  }
}
