package org.aqcp.report.board;

import java.util.List;
import java.util.Map;
import org.aqcp.condition.Status;
import org.aqcp.report.layout.Palette;
import org.aqcp.report.markup.Html;
import org.aqcp.report.markup.HtmlPage;
import org.aqcp.report.markup.StyleSheet;
import org.aqcp.report.safe.Escaped;

/** The page that lists the reports in a folder, in the order in which they were asked for. */
public final class BoardIndex {
  private static final String TITLE = "Quality benchmark reports";

  private BoardIndex() {}

  /**
   * A report in the list: not all of it, so that any number of reports has room.
   *
   * @param page the name of its file
   */
  public record Entry(
      String page, BoardHead head, StatusWords whole, Map<Status, Integer> counts, long waived) {
    public static Entry of(String page, Board board) {
      return new Entry(page, board.head(), board.whole(), board.counts(), board.waived());
    }

    String occurring() {
      return Board.occurring(counts) + Board.waived(waived);
    }
  }

  public static String html(List<Entry> entries) {
    Html rows = Html.of("tbody");
    entries.forEach(entry -> rows.add(row(entry)));
    Html table =
        Html.of("table")
            .styled("criteria")
            .add(Html.of("caption", caption(entries)))
            .add(
                Html.of(
                    "thead",
                    Html.of(
                        "tr", BoardHtml.heading("Partnership"), BoardHtml.heading("Benchmark"))))
            .add(rows);
    return HtmlPage.of(
        TITLE,
        StyleSheet.beside(BoardIndex.class, BoardHtml.STYLE),
        List.of(
            Html.of("header", Html.of("h1", TITLE)), Html.of("main", table).with("id", "report")));
  }

  private static String caption(List<Entry> entries) {
    return entries.size() == 1 ? "1 report" : entries.size() + " reports";
  }

  private static Html row(Entry entry) {
    return Html.of(
        "tr",
        Html.of("th")
            .with("scope", "row")
            .add(BoardHtml.user("a", entry.head().shortName()).with("href", entry.page()))
            .add(
                Html.of("span", BoardWords.capital(BoardWords.under(entry.head())))
                    .styled("counts"))
            .add(Html.of("span", entry.occurring()).styled("counts")),
        Html.of("td", StatusMark.labeled(entry.whole())));
  }

  public static String markdown(List<Entry> entries) {
    StringBuilder page = new StringBuilder("# " + TITLE + "\n\n");
    page.append("| Partnership | As of | Benchmark | Indicators |\n|---|---|---|---|\n");
    for (Entry entry : entries) {
      page.append(
          "| [%s](%s) | %s | %s %s | %s |\n"
              .formatted(
                  Escaped.markdown(entry.head().shortName()),
                  entry.page(),
                  entry.head().asOf(),
                  Palette.mark(entry.whole().status()),
                  entry.whole().words(),
                  entry.occurring()));
    }
    return page.toString();
  }
}
