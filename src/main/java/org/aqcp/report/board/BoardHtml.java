package org.aqcp.report.board;

import java.util.List;
import org.aqcp.report.markup.Html;
import org.aqcp.report.markup.HtmlPage;
import org.aqcp.report.markup.StyleSheet;

/** A report as a page of its own, for screen and paper, without scripts or other files. */
public final class BoardHtml {
  static final String STYLE = "board.css";

  private final Board board;

  private BoardHtml(Board board) {
    this.board = board;
  }

  public static String render(Board board) {
    BoardHtml html = new BoardHtml(board);
    return HtmlPage.of(title(board), style(board), html.body());
  }

  static String title(Board board) {
    return board.head().shortName() + ": quality benchmark report";
  }

  /** The name runs along the top of every sheet of paper but the first. */
  static StyleSheet style(Board board) {
    return StyleSheet.beside(BoardHtml.class, STYLE)
        .printing("@page { @top-left { content: %s } }", board.head().shortName())
        .printing("@page { @top-right { content: %s } }", "As of " + board.head().asOf());
  }

  private List<Html> body() {
    return List.of(
        Html.of("a", "Skip to the report").styled("skip").with("href", "#report"),
        header(),
        Html.of("main")
            .with("id", "report")
            .add(glance())
            .add(lines())
            .add(PlanHtml.of(board))
            .add(IndicatorHtml.of(board))
            .add(RestHtml.of(board)),
        footer());
  }

  static Html footer() {
    return Html.of(
        "footer", Html.of("p", "Made by aqcp. The same files always make the same report."));
  }

  private Html header() {
    BoardHead head = board.head();
    Html header =
        Html.of("header")
            .add(Html.of("p", BoardWords.KICKER).styled("kicker"))
            .add(name(head))
            .add(Html.of("p", BoardWords.capital(BoardWords.under(head))).styled("under"))
            .add(Html.of("p", BoardWords.against(head)).styled("against"));
    head.ours().ifPresent(ours -> header.add(Html.of("p", ours).styled("ours")));
    return header;
  }

  static Html name(BoardHead head) {
    return user("h1", head.name()).styled(head.name().length() > 80 ? "long" : "short");
  }

  /** Text of the partnership, in the direction in which it is written. */
  static Html user(String tag, String text) {
    return Html.of(tag, text).with("dir", "auto");
  }

  private Html glance() {
    Html section =
        PlanHtml.section("glance", BoardWords.GLANCE)
            .add(
                Html.of("p", "The benchmark is ")
                    .styled("whole")
                    .add(StatusMark.labeled(board.whole())))
            .add(tiles())
            .add(Html.of("div", figure(), criteria()).styled("overview"));
    if (board.waived() > 0) {
      section.add(Html.of("p", BoardWords.waived(board.waived())).styled("soft"));
    }
    board
        .ownRatings()
        .ifPresent(own -> section.add(Html.of("p", BoardWords.ownRatings(own)).styled("soft")));
    return section;
  }

  private Html tiles() {
    Html tiles = Html.of("ul").styled("tiles").with("aria-label", "Indicators by status");
    board
        .counts()
        .forEach(
            (status, n) ->
                tiles.add(
                    Html.of("li", StatusMark.of(status))
                        .styled(n == 0 ? "none" : "some")
                        .add(Html.of("b", String.valueOf(n)))
                        .text(" ")
                        .add(Html.of("span", status.words()))));
    return tiles;
  }

  private Html figure() {
    return Html.of("figure", StatusWheel.of(board), Html.of("figcaption", BoardWords.WHEEL));
  }

  private Html criteria() {
    Html rows = Html.of("tbody");
    board.criteria().forEach(criterion -> rows.add(row(criterion)));
    return Html.of("table")
        .styled("criteria")
        .add(Html.of("caption", "Each criterion, and how many of its indicators have each status"))
        .add(Html.of("thead", Html.of("tr", heading("Criterion"), heading("Status"))))
        .add(rows);
  }

  static Html heading(String text) {
    return Html.of("th", text).with("scope", "col");
  }

  private static Html row(BoardCriterion criterion) {
    return Html.of(
        "tr",
        Html.of("th")
            .with("scope", "row")
            .add(
                Html.of("a", criterion.id() + " " + criterion.title())
                    .with("href", "#" + criterion.id()))
            .add(Html.of("span", criterion.occurring()).styled("counts")),
        Html.of("td", StatusMark.labeled(criterion.status())));
  }

  private Html lines() {
    Html strong = Html.of("ul");
    board.strong().forEach(line -> strong.add(Html.of("li", line)));
    Html first = Html.of("ol");
    board.unanswered().ifPresent(line -> first.add(Html.of("li", line)));
    board.first().forEach(line -> first.add(user("li", BoardWords.first(line))));
    boolean nothing = board.unanswered().isEmpty() && board.first().isEmpty();
    return Html.of("div")
        .styled("lines")
        .add(
            PlanHtml.section("strong", BoardWords.STRONG)
                .add(board.strong().isEmpty() ? Html.of("p", BoardWords.NOTHING_STRONG) : strong))
        .add(
            PlanHtml.section("first", BoardWords.FIRST)
                .add(nothing ? Html.of("p", BoardWords.NOTHING_MISSING) : first));
  }
}
