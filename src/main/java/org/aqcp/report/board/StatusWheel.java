package org.aqcp.report.board;

import java.util.ArrayList;
import java.util.List;
import org.aqcp.condition.Status;
import org.aqcp.report.markup.Html;

/**
 * All indicators of a report in one picture: a petal for each, around their criteria. The further a
 * petal is filled, the closer it is to met; of what is unknown, only the outline is seen.
 */
final class StatusWheel {
  private static final double BAND = 56;
  private static final double BASE = 84;
  private static final double STUB = 93;
  private static final double RIM = 160;
  private static final double HALF = (BASE + RIM) / 2;
  private static final double LABEL = 174;

  /** Between criteria, and around each petal, in turns. */
  private static final double GAP = 0.012;

  private static final double SEAM = 0.0016;

  /** A label needs this much room on the circle of labels. */
  private static final double ID_ROOM = 27;

  private static final double NUMBER_ROOM = 11;

  private final Board board;
  private final double each;
  private final List<Html> parts = new ArrayList<>();
  private double turn;

  private StatusWheel(Board board) {
    this.board = board;
    long shown = board.criteria().stream().filter(it -> !it.indicators().isEmpty()).count();
    this.each = (1 - shown * GAP) / Math.max(1, board.indicators());
  }

  static Html of(Board board) {
    StatusWheel wheel = new StatusWheel(board);
    board.criteria().forEach(wheel::criterion);
    wheel.hub();
    return Html.of("svg")
        .styled("wheel")
        .with("viewBox", "-190 -190 380 380")
        .with("role", "img")
        .with("aria-labelledby", "wheel-title wheel-text")
        .add(Html.of("title", "The status of every indicator").with("id", "wheel-title"))
        .add(Html.of("desc", described(board)).with("id", "wheel-text"))
        .add(hatching())
        .add(wheel.parts);
  }

  /** What the picture shows, in words; the table beside it says the same. */
  private static String described(Board board) {
    StringBuilder text = new StringBuilder();
    board
        .criteria()
        .forEach(
            criterion ->
                text.append(
                    "%s, %s: %s. "
                        .formatted(
                            criterion.id(),
                            criterion.status().words(),
                            Board.counted(criterion.counts()) + Board.waived(criterion.waived()))));
    return text.toString().strip();
  }

  /** Strokes for what does not apply. */
  private static Html hatching() {
    return Html.of(
        "defs",
        Html.of("pattern", StatusMark.path("hatch", "M0 3h6"))
            .with("id", "hatch")
            .with("width", "6")
            .with("height", "6")
            .with("patternUnits", "userSpaceOnUse")
            .with("patternTransform", "rotate(45)"));
  }

  private void criterion(BoardCriterion criterion) {
    if (criterion.indicators().isEmpty()) {
      return;
    }
    double from = turn + GAP / 2;
    double to = from + each * criterion.indicators().size();
    parts.add(StatusMark.path("band", Ring.piece(BAND, BASE - 5, from + SEAM, to - SEAM)));
    double middle = (from + to) / 2;
    double radius = (BAND + BASE - 5) / 2;
    parts.add(
        text("criterion", criterion.id(), Ring.x(radius, middle) + 8, Ring.y(radius, middle)));
    parts.add(
        mark(criterion.status().status(), Ring.x(radius, middle) - 9, Ring.y(radius, middle), 0.8));
    turn = from;
    criterion.indicators().forEach(this::petal);
    turn = to + GAP / 2;
  }

  private void petal(BoardIndicator indicator) {
    Status status = indicator.status().status();
    double from = turn + SEAM;
    double to = turn + each - SEAM;
    double middle = (from + to) / 2;
    parts.add(StatusMark.path("petal " + status.key(), Ring.piece(BASE, RIM, from, to)));
    double filled = filled(status);
    if (filled > BASE) {
      parts.add(StatusMark.path("filled " + status.key(), Ring.piece(BASE, filled, from, to)));
    }
    glyph(status, middle);
    label(indicator.id(), middle);
    turn += each;
  }

  private static double filled(Status status) {
    return switch (status) {
      case MET -> RIM;
      case PARTLY_MET -> HALF;
      case NOT_MET -> STUB;
      case UNKNOWN, NOT_APPLICABLE -> BASE;
    };
  }

  private void glyph(Status status, double middle) {
    double radius = status == Status.NOT_MET ? STUB + 10 : RIM - 14;
    boolean room = each * 2 * Math.PI * radius >= NUMBER_ROOM;
    if (room && status != Status.PARTLY_MET) {
      String shape =
          switch (status) {
            case MET -> StatusMark.CHECK;
            case NOT_MET -> StatusMark.CROSS;
            case UNKNOWN -> StatusMark.QUESTION;
            case NOT_APPLICABLE, PARTLY_MET -> StatusMark.BAR;
          };
      String style = status == Status.MET ? "over" : "line";
      parts.add(
          moved(StatusMark.path(style, shape), Ring.x(radius, middle), Ring.y(radius, middle), 1.1)
              .styled("glyph " + status.key()));
    }
  }

  private void label(String id, double middle) {
    double room = each * 2 * Math.PI * LABEL;
    String shown = room >= ID_ROOM ? id : id.substring(id.lastIndexOf('.') + 1);
    if (room >= NUMBER_ROOM) {
      parts.add(text("label", shown, Ring.x(LABEL, middle), Ring.y(LABEL, middle)));
    }
  }

  private void hub() {
    parts.add(mark(board.whole().status(), 0, -14, 2.1));
    parts.add(text("hub", board.whole().status().words(), 0, 20));
  }

  private static Html mark(Status status, double x, double y, double scale) {
    return moved(StatusMark.shape(status), x, y, scale).styled("mark " + status.key());
  }

  /** Puts the middle of a square of 16 by 16 somewhere. */
  private static Html moved(Html shape, double x, double y, double scale) {
    return Html.of("g", shape)
        .with(
            "transform",
            "translate(%s %s) scale(%s)"
                .formatted(
                    Ring.number(x - 8 * scale), Ring.number(y - 8 * scale), Ring.number(scale)));
  }

  private static Html text(String style, String text, double x, double y) {
    return Html.of("text", text)
        .styled(style)
        .with("x", Ring.number(x))
        .with("y", Ring.number(y))
        .with("text-anchor", "middle")
        .with("dominant-baseline", "central");
  }
}
