package org.aqcp.report.words;

import org.aqcp.framework.Indicator;

/** An indicator as reports name it. */
public final class IndicatorTitle {
  /** What it means for readers that an indicator is optional. */
  public static final String OPTIONAL =
      "optional: adds to the criterion where it is met, never lowers it";

  private IndicatorTitle() {}

  /** Its id and title, and whether it is optional. */
  public static String of(Indicator indicator) {
    return indicator.id() + "  " + indicator.title() + (indicator.optional() ? " (optional)" : "");
  }
}
