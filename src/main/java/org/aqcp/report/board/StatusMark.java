package org.aqcp.report.board;

import org.aqcp.condition.Status;
import org.aqcp.condition.Truth;
import org.aqcp.report.markup.Html;

/**
 * The shape of each status, drawn so that all differ in black and white: a full disc, a half disc,
 * a square with a cross, a dashed ring with a question mark, a ring with a bar.
 */
final class StatusMark {
  static final String CHECK = "M4.6 8.3l2.3 2.4 4.6-5.2";
  static final String CROSS = "M5.2 5.2l5.6 5.6M10.8 5.2l-5.6 5.6";
  static final String QUESTION = "M6.1 6.2a1.95 1.95 0 1 1 2.9 1.7c-.7.4-1 .8-1 1.5M8 11.2v.5";
  static final String BAR = "M5 8h6";

  private static final String RING = "M8 1.2a6.8 6.8 0 1 1 0 13.6a6.8 6.8 0 1 1 0-13.6z";
  private static final String SQUARE = "M2 2h12v12h-12z";
  private static final String HALF = "M8 1.2a6.8 6.8 0 0 0 0 13.6z";

  private StatusMark() {}

  /** The mark of a status, for readers who see it: its word stands beside it. */
  static Html of(Status status) {
    return Html.of("svg")
        .styled("mark " + status.key())
        .with("viewBox", "0 0 16 16")
        .with("aria-hidden", "true")
        .add(shape(status));
  }

  /** The parts of it in a square of 16 by 16. */
  static Html shape(Status status) {
    return switch (status) {
      case MET -> both("full", RING, "over", CHECK);
      case PARTLY_MET -> both("ring", RING, "full", HALF);
      case NOT_MET -> both("ring", SQUARE, "line", CROSS);
      case UNKNOWN -> both("ring dashed", RING, "line", QUESTION);
      case NOT_APPLICABLE -> both("ring", RING, "line", BAR);
    };
  }

  private static Html both(String first, String one, String second, String other) {
    return Html.of("g", path(first, one), path(second, other));
  }

  static Html path(String style, String d) {
    return Html.of("path").styled(style).with("d", d);
  }

  /** A status with its mark and words. */
  static Html labeled(StatusWords status) {
    return Html.of("span")
        .styled("status " + status.status().key())
        .add(of(status.status()))
        .text(status.words());
  }

  /** Whether a sentence holds. */
  static Html of(Truth holds) {
    String style =
        switch (holds) {
          case TRUE -> "met";
          case FALSE -> "not-met";
          case UNKNOWN -> "unknown";
        };
    String shape =
        switch (holds) {
          case TRUE -> CHECK;
          case FALSE -> CROSS;
          case UNKNOWN -> QUESTION;
        };
    return Html.of("svg")
        .styled("mark " + style)
        .with("viewBox", "2 2 12 12")
        .with("aria-hidden", "true")
        .add(path("line", shape));
  }
}
