package org.aqcp.report.board;

import org.aqcp.report.markup.Html;

/** What a report rests on: what was taken as complete, sources, and what it was made of. */
final class RestHtml {
  private RestHtml() {}

  static Html of(Board board) {
    Html section = PlanHtml.section("rests", BoardWords.RESTS).styled("sheet");
    board.lists().sentences().forEach(line -> section.add(Html.of("p", line)));
    section.add(Html.of("h3", BoardWords.SOURCES));
    if (board.sources().isEmpty()) {
      section.add(Html.of("p", BoardWords.NO_SOURCES));
    } else {
      Html list = Html.of("ol").styled("sources");
      for (int i = 0; i < board.sources().size(); i++) {
        list.add(BoardHtml.user("li", board.sources().get(i)).with("id", "source-" + (i + 1)));
      }
      section.add(list);
    }
    section.add(Html.of("h3", BoardWords.MADE_OF));
    Html digests = Html.of("dl").styled("digests");
    board
        .digests()
        .forEach(
            one ->
                digests.add(
                    Html.of("dt", BoardWords.capital(one.of())), Html.of("dd", one.digest())));
    return section.add(digests);
  }
}
