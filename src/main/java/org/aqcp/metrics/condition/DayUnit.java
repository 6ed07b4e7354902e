package org.aqcp.metrics.condition;

import java.time.LocalDate;
import java.util.Locale;

/** A unit in which dates are shifted. A month or year later is the same day, or the last one. */
public enum DayUnit {
  DAY,
  MONTH,
  YEAR;

  LocalDate shift(LocalDate day, int count) {
    return switch (this) {
      case DAY -> day.plusDays(count);
      case MONTH -> day.plusMonths(count);
      case YEAR -> day.plusYears(count);
    };
  }

  String sql(String day, int count) {
    String interval = "to_" + key() + "s(" + count + ")";
    return "CAST(" + day + " + " + interval + " AS DATE)";
  }

  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  String words(int count) {
    return count + " " + key() + (count == 1 ? "" : "s");
  }
}
