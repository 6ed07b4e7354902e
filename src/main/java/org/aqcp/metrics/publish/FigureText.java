package org.aqcp.metrics.publish;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.aqcp.metrics.result.Figure;
import org.aqcp.metrics.result.FigureBounds;

/**
 * Sums and medians as they are published: in whole dollars, and their intervals in hundreds, since
 * an exact median, or an end of its interval, is what one person earned.
 */
final class FigureText {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private FigureText() {}

  /** The value, or the values with what each is of; empty if there are none. */
  static Optional<String> value(List<Figure> figures) {
    return figures.isEmpty()
        ? Optional.empty()
        : Optional.of(
            figures.stream()
                .map(figure -> labeled(figure, whole(figure.value())))
                .collect(Collectors.joining(", ")));
  }

  /** The interval, if all values have one. */
  static Optional<String> interval(List<Figure> figures) {
    boolean all = figures.stream().allMatch(figure -> figure.bounds().isPresent());
    return figures.isEmpty() || !all
        ? Optional.empty()
        : Optional.of(
            figures.stream()
                .map(figure -> labeled(figure, between(figure.bounds().orElseThrow())))
                .collect(Collectors.joining(", ")));
  }

  private static String labeled(Figure figure, String value) {
    return figure.label().isEmpty() ? value : figure.label() + " " + value;
  }

  private static String between(FigureBounds bounds) {
    String from = whole(hundreds(bounds.lower(), RoundingMode.FLOOR));
    return from + " to " + whole(hundreds(bounds.upper(), RoundingMode.CEILING));
  }

  private static BigDecimal hundreds(BigDecimal value, RoundingMode rounding) {
    return value.divide(HUNDRED, 0, rounding).multiply(HUNDRED);
  }

  private static String whole(BigDecimal value) {
    return value.setScale(0, RoundingMode.HALF_UP).toPlainString();
  }
}
