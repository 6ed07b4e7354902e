package org.aqcp.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** Repeated measurements of a time in seconds. */
final class Times {
  private final List<Double> seconds = new ArrayList<>();

  void add(double one) {
    seconds.add(one);
    Collections.sort(seconds);
  }

  double median() {
    return quantile(0.5);
  }

  OptionalDouble medianIfAny() {
    return seconds.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(median());
  }

  int number() {
    return seconds.size();
  }

  double quantile(double share) {
    double at = share * (seconds.size() - 1);
    int below = (int) at;
    int above = Math.min(below + 1, seconds.size() - 1);
    return seconds.get(below) + (at - below) * (seconds.get(above) - seconds.get(below));
  }

  /** Median and quartiles, in milliseconds. */
  String milliseconds() {
    return String.format(
        Locale.ROOT,
        "%7.3f (%.3f to %.3f)",
        1e3 * median(),
        1e3 * quantile(0.25),
        1e3 * quantile(0.75));
  }

  /** Median and quartiles of what has no unit. */
  String plain() {
    return String.format(
        Locale.ROOT, "%.2f (%.2f to %.2f)", median(), quantile(0.25), quantile(0.75));
  }

  /** On one line, also as a multiple of something that everyone can measure. */
  String told(double unit) {
    return String.format(
        Locale.ROOT,
        "median %.3f  quartiles %.3f to %.3f  most %.3f  (%.0f x java Hello)",
        median(),
        quantile(0.25),
        quantile(0.75),
        quantile(1),
        median() / unit);
  }
}
