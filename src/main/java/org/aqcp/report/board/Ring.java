package org.aqcp.report.board;

import java.util.Locale;

/**
 * Points and pieces of rings around a center at 0, 0. Angles are in turns, clockwise from the top.
 */
final class Ring {
  private Ring() {}

  /** Where a point is. */
  static double x(double radius, double turn) {
    return radius * StrictMath.sin(turn * 2 * Math.PI);
  }

  static double y(double radius, double turn) {
    return -radius * StrictMath.cos(turn * 2 * Math.PI);
  }

  static String number(double number) {
    return String.format(Locale.ROOT, "%.1f", number + 0.0).replaceAll("^-0\\.0$", "0.0");
  }

  /** The path around a piece of a ring, less than a whole turn. */
  static String piece(double inner, double outer, double from, double to) {
    String large = to - from > 0.5 ? "1" : "0";
    return "M%s %sL%s %sA%s %s 0 %s 1 %s %sL%s %sA%s %s 0 %s 0 %s %sz"
        .formatted(
            number(x(inner, from)),
            number(y(inner, from)),
            number(x(outer, from)),
            number(y(outer, from)),
            number(outer),
            number(outer),
            large,
            number(x(outer, to)),
            number(y(outer, to)),
            number(x(inner, to)),
            number(y(inner, to)),
            number(inner),
            number(inner),
            large,
            number(x(inner, from)),
            number(y(inner, from)));
  }
}
