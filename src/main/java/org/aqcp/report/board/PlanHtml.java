package org.aqcp.report.board;

import org.aqcp.report.markup.Html;

/** The plan of a report: what to find out and to do for each indicator, with room to write. */
final class PlanHtml {
  private PlanHtml() {}

  static Html of(Board board) {
    Html section = section("plan", BoardWords.PLAN).styled("sheet");
    if (board.plans().isEmpty()) {
      return section.add(Html.of("p", BoardWords.NOTHING_MISSING));
    }
    Html table =
        Html.of("table")
            .styled("plan")
            .add(Html.of("caption", "Steps, with room for an owner and a date").styled("unseen"))
            .add(
                Html.of(
                    "thead",
                    Html.of(
                        "tr",
                        BoardHtml.heading("Step"),
                        BoardHtml.heading("Owner"),
                        BoardHtml.heading("Date"))));
    board.plans().forEach(plan -> table.add(rows(plan)));
    return section.add(Html.of("p", BoardWords.PLAN_INTRO).styled("soft")).add(table);
  }

  /** A section with a heading, which also names it for those who do not see it. */
  static Html section(String id, String title) {
    return Html.of("section")
        .with("id", id)
        .with("aria-labelledby", id + "-title")
        .add(Html.of("h2", title).with("id", id + "-title"));
  }

  private static Html rows(BoardPlan plan) {
    Html head =
        Html.of("th")
            .with("scope", "rowgroup")
            .with("colspan", "3")
            .add(Html.of("a", BoardWords.plan(plan)).with("href", "#" + plan.id()))
            .add(Html.of("span").styled("turns").add(StatusMark.labeled(plan.now())));
    Html rows = Html.of("tbody", Html.of("tr", head)).with("id", "plan-" + plan.id());
    for (BoardPlan.Step step : plan.steps()) {
      rows.add(
          Html.of(
              "tr",
              BoardHtml.user("td", "")
                  .add(Html.of("span", BoardWords.what(step)).styled("what"))
                  .text(" " + (step.ask() ? step.text() : BoardWords.capital(step.text()))),
              Html.of("td"),
              Html.of("td")));
    }
    for (String note : plan.notes()) {
      rows.add(
          Html.of(
              "tr",
              BoardHtml.user("td", BoardWords.capital(note)).styled("note").with("colspan", "3")));
    }
    return rows;
  }
}
