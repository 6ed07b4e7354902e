package org.aqcp.metrics.period;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Values of a column as people write them in a file of ours. */
public record ColumnText(PeriodColumn column) {
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,10}(\\.[0-9]{1,2})?");
  private static final int DECIMALS = 2;

  /** The value, a String, Boolean, LocalDate or BigDecimal; empty if it is none of the column. */
  public Optional<Object> value(String text) {
    return switch (column.type()) {
      case TEXT -> Optional.of(text);
      case WORD ->
          column.words().isEmpty() || column.words().contains(text)
              ? Optional.of(text)
              : Optional.empty();
      case YES_NO -> yesNo(text);
      case DATE -> day(text);
      case NUMBER, MONEY ->
          NUMBER.matcher(text).matches()
              ? Optional.of(new BigDecimal(text).setScale(DECIMALS))
              : Optional.empty();
    };
  }

  /** What is expected of the text, for readers. */
  public String expected() {
    return switch (column.type()) {
      case TEXT -> "text";
      case WORD -> "one of " + String.join(", ", column.words());
      case YES_NO -> "yes or no";
      case DATE -> "a date such as 2024-06-30";
      case NUMBER, MONEY -> "a number from 0 with at most two decimals";
    };
  }

  private static Optional<Object> yesNo(String text) {
    return switch (text) {
      case "yes", "true" -> Optional.of(true);
      case "no", "false" -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  private static Optional<Object> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }
}
