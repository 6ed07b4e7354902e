package org.aqcp.report.board;

import org.aqcp.condition.Status;
import org.aqcp.evaluation.Verdict;
import org.aqcp.report.evaluation.IndicatorText;

/**
 * A status, and what it could become.
 *
 * @param words such as {@code partly met, could become met}
 */
public record StatusWords(Status status, String words) {
  static StatusWords of(Verdict verdict) {
    return new StatusWords(
        verdict.status(), verdict.status().words() + IndicatorText.could(verdict));
  }
}
