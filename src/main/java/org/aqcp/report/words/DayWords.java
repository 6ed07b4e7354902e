package org.aqcp.report.words;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.aqcp.input.record.Day;

/** Dates as readers write them: {@code May 20, 2014}; a vague one as exactly as it is reported. */
public final class DayWords {
  private DayWords() {}

  public static String of(Day day) {
    if (!day.isVague()) {
      return of(day.first());
    }
    boolean month = day.first().getMonth() == day.last().getMonth();
    return in(month ? "MMMM yyyy" : "yyyy", day.first());
  }

  public static String of(LocalDate day) {
    return in("MMMM d, yyyy", day);
  }

  private static String in(String pattern, LocalDate day) {
    return DateTimeFormatter.ofPattern(pattern, Locale.US).format(day);
  }
}
