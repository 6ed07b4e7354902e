package org.aqcp.metrics.records;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A row of Table 4 of the National Reporting System for adult education: measurable skill gains of
 * the learners who entered at one level. These are sums, not records of people.
 *
 * @param level as in column A, such as {@code ABE Level 1}
 * @param participants column B
 * @param excluded from the measure, column C
 * @param levelGain with a gain of an educational functioning level, column E
 * @param diploma with a secondary diploma or its equivalent, column F
 * @param otherGain with a gain of integrated or workplace education, column G
 */
public record TableFourRow(
    String level, long participants, long excluded, long levelGain, long diploma, long otherGain) {
  private static final int DIGITS = 6;

  /** Those with a gain: each participant is in at most one of the columns E to G. */
  public long gains() {
    return levelGain + diploma + otherGain;
  }

  /** Those that count: column B without column C. */
  public long counted() {
    return participants - excluded;
  }

  /** Column J, (E + F + G) / (B - C), to six digits; empty if nobody counts. */
  public Optional<BigDecimal> share() {
    return counted() == 0
        ? Optional.empty()
        : Optional.of(
            BigDecimal.valueOf(gains())
                .divide(BigDecimal.valueOf(counted()), DIGITS, RoundingMode.HALF_UP));
  }
}
