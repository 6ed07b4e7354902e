package org.aqcp.metrics.records;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How a file writes dates. */
public enum DateForm {
  YEAR_FIRST("YYYYMMDD", "%Y%m%d"),
  ISO("YYYY-MM-DD", "%Y-%m-%d"),
  MONTH_FIRST("MM/DD/YYYY", "%m/%d/%Y"),
  /** Only if a mapping says so, since it is easily taken for the month first. */
  DAY_FIRST("DD/MM/YYYY", "%d/%m/%Y"),
  MONTH_FIRST_HYPHENS("MM-DD-YYYY", "%m-%d-%Y");

  /** The forms that every date may have. */
  static final List<DateForm> USUAL = List.of(YEAR_FIRST, ISO, MONTH_FIRST);

  private final String shown;
  private final String pattern;

  DateForm(String shown, String pattern) {
    this.shown = shown;
    this.pattern = pattern;
  }

  /** How people write the form, such as {@code MM/DD/YYYY}. */
  public String shown() {
    return shown;
  }

  String pattern() {
    return pattern;
  }

  public static Optional<DateForm> of(String shown) {
    return Arrays.stream(values()).filter(form -> form.shown.equals(shown)).findAny();
  }

  public static List<String> allShown() {
    return Arrays.stream(values()).map(DateForm::shown).toList();
  }
}
