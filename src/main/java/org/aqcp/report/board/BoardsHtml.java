package org.aqcp.report.board;

import java.util.List;
import org.aqcp.report.interview.CreditWords;
import org.aqcp.report.markup.Html;
import org.aqcp.report.markup.HtmlPage;

/** A report against several frameworks as a page of its own. */
public final class BoardsHtml {
  private BoardsHtml() {}

  public static String render(Boards of) {
    Html main = Html.of("main").with("id", "report").add(glance(of));
    if (of.isOpen()) {
      main.add(credits(of));
    }
    for (int i = 0; i < of.boards().size(); i++) {
      main.add(framework(of.boards().get(i), id(i)));
    }
    return HtmlPage.of(
        BoardHtml.title(of.boards().get(0)),
        BoardHtml.style(of.boards().get(0)),
        List.of(
            Html.of("a", "Skip to the report").styled("skip").with("href", "#report"),
            header(of),
            main,
            BoardHtml.footer()));
  }

  private static String id(int number) {
    return "framework-" + (number + 1);
  }

  private static Html header(Boards of) {
    Html header =
        Html.of("header")
            .add(Html.of("p", BoardWords.KICKER).styled("kicker"))
            .add(BoardHtml.name(of.head()))
            .add(Html.of("p", BoardWords.capital(BoardWords.under(of.head()))).styled("under"))
            .add(Html.of("p", Boards.against(of.boards().size())).styled("against"));
    of.boards().stream()
        .flatMap(board -> board.head().ours().stream())
        .findFirst()
        .ifPresent(ours -> header.add(Html.of("p", ours).styled("ours")));
    return header;
  }

  private static Html glance(Boards of) {
    Html rows = Html.of("tbody");
    for (int i = 0; i < of.boards().size(); i++) {
      rows.add(row(of.boards().get(i), id(i)));
    }
    return PlanHtml.section("glance", BoardWords.GLANCE)
        .add(
            Html.of("table")
                .styled("criteria")
                .add(
                    Html.of(
                        "caption",
                        "Each framework, and how many of its indicators have each status"))
                .add(
                    Html.of(
                        "thead",
                        Html.of(
                            "tr", BoardHtml.heading("Framework"), BoardHtml.heading("Benchmark"))))
                .add(rows));
  }

  private static Html row(Board board, String id) {
    return Html.of(
        "tr",
        Html.of("th")
            .with("scope", "row")
            .add(Html.of("a", board.head().version()).with("href", "#" + id))
            .add(
                Html.of("span", Board.occurring(board.counts()) + Board.waived(board.waived()))
                    .styled("counts")),
        Html.of("td", StatusMark.labeled(board.whole())));
  }

  private static Html credits(Boards of) {
    Html section = PlanHtml.section("credits", CreditWords.TITLE);
    if (of.credits().isEmpty()) {
      return section.add(Html.of("p", CreditWords.NONE));
    }
    Html list = Html.of("ul");
    for (Boards.CreditLine credit : of.credits()) {
      list.add(
          BoardHtml.user("li", "")
              .add(Html.of("b", credit.question()))
              .text(" ")
              .add(Html.of("span", credit.settles())));
    }
    return section.add(Html.of("p", Boards.CREDITS).styled("soft")).add(list);
  }

  private static Html framework(Board board, String id) {
    Html section = PlanHtml.section(id, board.head().version()).styled("sheet");
    section.add(
        Html.of("p", "The benchmark is ").styled("whole").add(StatusMark.labeled(board.whole())));
    if (!Boards.isLacking(board)) {
      return section.add(Html.of("p", Boards.NOTHING_LEFT));
    }
    for (BoardCriterion criterion : board.criteria()) {
      List<BoardIndicator> lacking = Boards.lacking(criterion);
      if (!lacking.isEmpty()) {
        Html part =
            Html.of("section")
                .styled("criterion")
                .add(
                    Html.of("h3", criterion.id() + " " + criterion.title() + " ")
                        .add(StatusMark.labeled(criterion.status())));
        lacking.forEach(one -> part.add(indicator(one)));
        section.add(part);
      }
    }
    return section;
  }

  private static Html indicator(BoardIndicator indicator) {
    Html article =
        Html.of("article")
            .add(
                Html.of("h4", indicator.id() + " " + indicator.title() + " ")
                    .add(StatusMark.labeled(indicator.status())))
            .add(Html.of("p", indicator.text()).styled("asks"));
    indicator.law().ifPresent(law -> article.add(Html.of("p", law).styled("lists")));
    if (!indicator.missing().isEmpty()) {
      article
          .add(Html.of("h5", BoardWords.MISSING))
          .add(IndicatorHtml.list("missing", indicator.missing()));
    }
    indicator
        .advice()
        .ifPresent(advice -> article.add(Html.of("p", BoardWords.advice(advice)).styled("advice")));
    return article;
  }
}
