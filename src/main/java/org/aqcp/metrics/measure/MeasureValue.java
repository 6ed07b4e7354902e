package org.aqcp.metrics.measure;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.aqcp.metrics.condition.ColumnUse;

/**
 * What is computed of those who count.
 *
 * @param of the columns of which there is a sum or median: one or two, or none
 * @param before the columns whose median is subtracted, as many as {@code of}, or none
 */
public record MeasureValue(Kind kind, List<ColumnUse> of, List<ColumnUse> before) {
  /** The kinds of values. */
  public enum Kind {
    /** The numerator's share of the denominator. */
    RATE,
    /** How many meet the numerator, or are in the denominator if there is none. */
    COUNT,
    SUM,
    MEDIAN,
    /** A median minus the median before. */
    MEDIAN_CHANGE
  }

  public MeasureValue {
    of = List.copyOf(of);
    before = List.copyOf(before);
  }

  /** Whether it is computed of values of columns, which must be known. */
  public boolean isOfColumns() {
    return !of.isEmpty();
  }

  /** The value as written in files. */
  public String words() {
    return switch (kind) {
      case RATE -> "rate";
      case COUNT -> "count";
      case SUM -> "sum of " + names(of);
      case MEDIAN -> "median of " + names(of);
      case MEDIAN_CHANGE -> "median of " + names(of) + " minus median of " + names(before);
    };
  }

  private static String names(List<ColumnUse> columns) {
    return columns.stream().map(ColumnUse::name).collect(joining(" and "));
  }
}
