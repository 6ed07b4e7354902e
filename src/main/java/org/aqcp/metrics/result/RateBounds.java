package org.aqcp.metrics.result;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.DoublePredicate;

/** 95 % intervals of rates: Clopper and Pearson's exact one below 40, Wilson's from there on. */
public final class RateBounds {
  private static final long SMALL = 40;
  private static final double Z = 1.959963984540054;
  private static final double TAIL = 0.025;
  private static final int DIGITS = 6;

  private RateBounds() {}

  /** The interval of a rate whose denominator is at least 1. */
  public static FigureBounds of(long numerator, long denominator) {
    return denominator < SMALL
        ? clopperPearson((int) numerator, (int) denominator)
        : wilson(numerator, denominator);
  }

  static FigureBounds wilson(long numerator, long denominator) {
    double n = denominator;
    double rate = numerator / n;
    double middle = rate + Z * Z / (2 * n);
    double reach = Z * Math.sqrt(rate * (1 - rate) / n + Z * Z / (4 * n * n));
    double scale = 1 + Z * Z / n;
    double lower = numerator == 0 ? 0 : (middle - reach) / scale;
    double upper = numerator == denominator ? 1 : (middle + reach) / scale;
    return bounds(lower, upper, "Wilson");
  }

  static FigureBounds clopperPearson(int numerator, int denominator) {
    double lower =
        numerator == 0
            ? 0
            : turn(p -> 1 - new Binomial(denominator, p).atMost(numerator - 1) < TAIL);
    double upper =
        numerator == denominator
            ? 1
            : turn(p -> new Binomial(denominator, p).atMost(numerator) > TAIL);
    return bounds(lower, upper, "Clopper-Pearson");
  }

  /** The chance up to which something holds, between 0 and 1. */
  private static double turn(DoublePredicate holds) {
    double low = 0;
    double high = 1;
    for (int i = 0; i < 60; i++) {
      double middle = (low + high) / 2;
      if (holds.test(middle)) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static FigureBounds bounds(double lower, double upper, String method) {
    return new FigureBounds(rounded(lower), rounded(upper), method);
  }

  private static BigDecimal rounded(double value) {
    return BigDecimal.valueOf(Math.min(1, Math.max(0, value)))
        .setScale(DIGITS, RoundingMode.HALF_EVEN);
  }
}
