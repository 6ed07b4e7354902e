package org.aqcp.report.metrics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.regex.Pattern;

/** Numbers as readers expect them. */
final class RateWords {
  private static final Pattern LONG = Pattern.compile("[0-9]{4,}");
  private static final Pattern AMOUNT = Pattern.compile("(^| )(-?)(?=[0-9])");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private RateWords() {}

  /** A share such as {@code 0.6312} as a percentage with one decimal. */
  static String percent(String share) {
    return number(new BigDecimal(share)) + " %";
  }

  /** The same without the sign. */
  static String number(BigDecimal share) {
    return share.multiply(HUNDRED).setScale(1, RoundingMode.HALF_UP).toPlainString();
  }

  /** Commas in all numbers of four digits or more. */
  static String grouped(String text) {
    return LONG.matcher(text)
        .replaceAll(found -> String.format(Locale.ROOT, "%,d", Long.parseLong(found.group())));
  }

  /** A dollar sign before each number that is a value of its own, not part of a name. */
  static String dollars(String text) {
    return AMOUNT.matcher(text).replaceAll("$1$2\\$");
  }
}
