package org.aqcp.metrics.measure;

import org.aqcp.input.record.About;

/** What happens with a period where a part of the measure is unknown. */
@About("What happens with a period where a part of the measure is unknown.")
public record UnknownParts(
    @About(
            value = "where it is unknown whether the period is excluded (default: left-out)",
            example = "as-no")
        UnknownRule excluded,
    @About(
            value = "where it is unknown whether it is in the denominator (default: left-out)",
            example = "left-out")
        UnknownRule denominator,
    @About(
            value = "where it is unknown whether it meets the numerator (default: left-out)",
            example = "as-no")
        UnknownRule numerator) {
  /** Unknown is never no. */
  public static final UnknownParts LEFT_OUT = new UnknownParts(null, null, null);

  public UnknownParts {
    excluded = excluded == null ? UnknownRule.LEFT_OUT : excluded;
    denominator = denominator == null ? UnknownRule.LEFT_OUT : denominator;
    numerator = numerator == null ? UnknownRule.LEFT_OUT : numerator;
  }
}
