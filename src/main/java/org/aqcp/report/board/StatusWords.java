package org.aqcp.report.board;

import org.aqcp.condition.Status;
import org.aqcp.evaluation.IndicatorVerdict;
import org.aqcp.evaluation.Verdict;
import org.aqcp.report.evaluation.IndicatorText;
import org.aqcp.report.words.WaiverText;

/**
 * A status, and what it could become.
 *
 * @param words such as {@code partly met, could become met}
 */
public record StatusWords(Status status, String words) {
  /** Of an indicator, and whether it is waived. */
  static StatusWords of(IndicatorVerdict of) {
    StatusWords verdict = of(of.verdict());
    return new StatusWords(verdict.status, verdict.words + WaiverText.behind(of));
  }

  static StatusWords of(Verdict verdict) {
    return new StatusWords(
        verdict.status(), verdict.status().words() + IndicatorText.could(verdict));
  }
}
