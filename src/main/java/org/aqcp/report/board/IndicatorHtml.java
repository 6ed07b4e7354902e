package org.aqcp.report.board;

import java.util.List;
import org.aqcp.condition.Truth;
import org.aqcp.report.markup.Html;

/** The criteria of a report, indicator by indicator. */
final class IndicatorHtml {
  private IndicatorHtml() {}

  static Html of(Board board) {
    Html section = PlanHtml.section("indicators", BoardWords.INDICATORS).styled("sheet");
    board.criteria().forEach(criterion -> section.add(criterion(criterion)));
    return section;
  }

  private static Html criterion(BoardCriterion criterion) {
    Html section =
        Html.of("section")
            .styled("criterion")
            .with("id", criterion.id())
            .add(
                Html.of("h3", criterion.id() + " " + criterion.title() + " ")
                    .add(StatusMark.labeled(criterion.status())));
    criterion.tagline().ifPresent(line -> section.add(Html.of("p", line).styled("soft")));
    criterion.indicators().forEach(indicator -> section.add(indicator(indicator)));
    return section;
  }

  private static Html indicator(BoardIndicator indicator) {
    String optional = indicator.optional() ? " (optional) " : " ";
    Html article =
        Html.of("article")
            .with("id", indicator.id())
            .add(
                Html.of("h4", indicator.id() + " " + indicator.title() + optional)
                    .add(StatusMark.labeled(indicator.status())))
            .add(Html.of("p", indicator.text()).styled("asks"));
    indicator.law().ifPresent(law -> article.add(Html.of("p", law).styled("lists")));
    indicator
        .waiver()
        .ifPresent(
            one ->
                article.add(
                    BoardHtml.user("p", BoardWords.capital(one.words()) + ".").styled("own")));
    indicator.own().forEach(own -> article.add(own(own)));
    indicator.rules().forEach(rule -> article.add(rule(rule)));
    if (!indicator.evidence().isEmpty()) {
      article.add(Html.of("h5", BoardWords.EVIDENCE)).add(evidence(indicator.evidence()));
    }
    if (!indicator.missing().isEmpty()) {
      article.add(Html.of("h5", BoardWords.MISSING)).add(list("missing", indicator.missing()));
    }
    indicator.lists().sentences().forEach(line -> article.add(Html.of("p", line).styled("lists")));
    indicator
        .advice()
        .ifPresent(advice -> article.add(Html.of("p", BoardWords.advice(advice)).styled("advice")));
    return article;
  }

  private static Html own(BoardIndicator.Own own) {
    Html line = BoardHtml.user("p", BoardWords.capital(own.words()) + ".").styled("own");
    if (!own.example().isEmpty()) {
      line.text(" For example: " + own.example());
    }
    return cited(line, own.source());
  }

  private static Html cited(Html line, int source) {
    return source == 0
        ? line
        : line.text(" ")
            .add(
                Html.of("a", "[" + source + "]")
                    .with("href", "#source-" + source)
                    .with("aria-label", "source " + source));
  }

  private static Html rule(BoardRule rule) {
    return Html.of(
        "div", Html.of("h5", rule.heading()), sentences(rule.sentences()).styled("sentences"));
  }

  private static Html sentences(List<BoardSentence> sentences) {
    Html list = Html.of("ul");
    for (BoardSentence sentence : sentences) {
      Html item =
          Html.of("li", StatusMark.of(sentence.holds()))
              .styled(sentence.holds() == Truth.TRUE ? "holds" : "fails")
              .add(Html.of("span", BoardWords.holds(sentence.holds()) + ": ").styled("unseen"))
              .text(sentence.text());
      sentence
          .notes()
          .forEach(note -> item.add(BoardHtml.user("p", BoardWords.capital(note)).styled("note")));
      if (!sentence.inner().isEmpty()) {
        item.add(sentences(sentence.inner()).styled("sentences"));
      }
      list.add(item);
    }
    return list;
  }

  private static Html evidence(List<BoardIndicator.BoardFact> facts) {
    Html list = Html.of("ul").styled("evidence");
    for (BoardIndicator.BoardFact fact : facts) {
      Html item = BoardHtml.user("li", "").add(Html.of("b", fact.label()));
      if (!fact.values().isEmpty()) {
        item.text(" ").add(Html.of("span", fact.values()));
      }
      list.add(cited(item, fact.source()));
    }
    return list;
  }

  static Html list(String style, List<String> texts) {
    Html list = Html.of("ul").styled(style);
    texts.forEach(text -> list.add(BoardHtml.user("li", BoardWords.capital(text))));
    return list;
  }
}
