package org.aqcp.report.board;

import static org.aqcp.report.safe.Escaped.markdown;

import java.util.ArrayList;
import java.util.List;
import org.aqcp.condition.Truth;
import org.aqcp.report.layout.Palette;

/** A report as a page in Markdown, without the picture. */
public final class BoardMarkdown {
  private final StringBuilder page = new StringBuilder();
  private final Board board;

  private BoardMarkdown(Board board) {
    this.board = board;
  }

  public static String render(Board board) {
    BoardMarkdown markdown = new BoardMarkdown(board);
    markdown.head();
    markdown.glance();
    markdown.plan();
    markdown.indicators();
    markdown.rest();
    return markdown.page.toString();
  }

  private void head() {
    BoardHead head = board.head();
    paragraph("# " + markdown(head.name()));
    paragraph(
        BoardWords.capital(BoardWords.under(head)) + ". " + markdown(BoardWords.against(head)));
    head.ours().ifPresent(ours -> paragraph("**" + ours + "**"));
  }

  private void glance() {
    paragraph("## " + BoardWords.GLANCE);
    paragraph(BoardWords.whole(board));
    paragraph("| Criterion | Status | Indicators |");
    line("|---|---|---|");
    for (BoardCriterion criterion : board.criteria()) {
      line(
          "| %s %s | %s | %s |"
              .formatted(
                  criterion.id(),
                  markdown(criterion.title()),
                  marked(criterion.status()),
                  criterion.occurring()));
    }
    if (board.waived() > 0) {
      paragraph(BoardWords.waived(board.waived()));
    }
    board.ownRatings().ifPresent(own -> paragraph(markdown(BoardWords.ownRatings(own))));
    paragraph("## " + BoardWords.STRONG);
    items(board.strong(), BoardWords.NOTHING_STRONG);
    paragraph("## " + BoardWords.FIRST);
    List<String> first = new ArrayList<>(board.unanswered().stream().toList());
    board.first().forEach(one -> first.add(BoardWords.first(one)));
    items(first, BoardWords.NOTHING_MISSING);
  }

  private static String marked(StatusWords status) {
    return Palette.mark(status.status()) + " " + status.words();
  }

  private void items(List<String> items, String none) {
    if (items.isEmpty()) {
      paragraph(none);
    } else {
      line("");
      items.forEach(item -> line("- " + markdown(item)));
    }
  }

  private void plan() {
    paragraph("## " + BoardWords.PLAN);
    if (board.plans().isEmpty()) {
      paragraph(BoardWords.NOTHING_MISSING);
      return;
    }
    paragraph(BoardWords.PLAN_INTRO);
    paragraph("| For | What | Step | Owner | Date |");
    line("|---|---|---|---|---|");
    for (BoardPlan plan : board.plans()) {
      plan.steps()
          .forEach(
              step ->
                  line(
                      "| %s | %s | %s |  |  |"
                          .formatted(plan.id(), BoardWords.what(step), markdown(step.text()))));
      plan.notes()
          .forEach(note -> line("| %s | Note | %s |  |  |".formatted(plan.id(), markdown(note))));
    }
  }

  private void indicators() {
    paragraph("## " + BoardWords.INDICATORS);
    for (BoardCriterion criterion : board.criteria()) {
      paragraph(
          "### %s %s: %s"
              .formatted(criterion.id(), markdown(criterion.title()), marked(criterion.status())));
      criterion.tagline().ifPresent(line -> paragraph(markdown(line)));
      criterion.indicators().forEach(this::indicator);
    }
  }

  private void indicator(BoardIndicator indicator) {
    String optional = indicator.optional() ? " (optional)" : "";
    paragraph(
        "#### %s %s%s: %s"
            .formatted(
                indicator.id(), markdown(indicator.title()), optional, marked(indicator.status())));
    paragraph(markdown(indicator.text()));
    indicator.law().ifPresent(law -> paragraph(markdown(law)));
    indicator.waiver().ifPresent(one -> paragraph(markdown(BoardWords.capital(one.words())) + "."));
    for (BoardIndicator.Own own : indicator.own()) {
      String example = own.example().isEmpty() ? "" : " For example: " + markdown(own.example());
      paragraph(markdown(BoardWords.capital(own.words())) + "." + example + source(own.source()));
    }
    indicator.rules().forEach(this::rule);
    if (!indicator.evidence().isEmpty()) {
      paragraph(BoardWords.EVIDENCE + ":");
      line("");
      indicator.evidence().forEach(this::fact);
    }
    if (!indicator.missing().isEmpty()) {
      paragraph(BoardWords.MISSING + ":");
      items(indicator.missing(), "");
    }
    indicator.lists().sentences().forEach(line -> paragraph(markdown(line)));
    indicator.advice().ifPresent(advice -> paragraph(markdown(BoardWords.advice(advice))));
  }

  private void rule(BoardRule rule) {
    paragraph(markdown(rule.heading()) + ":");
    line("");
    sentences("", rule.sentences());
  }

  private void sentences(String indent, List<BoardSentence> sentences) {
    for (BoardSentence sentence : sentences) {
      line(indent + "- %s %s".formatted(mark(sentence.holds()), markdown(sentence.text())));
      sentence.notes().forEach(note -> line(indent + "  - " + markdown(note)));
      sentences(indent + "  ", sentence.inner());
    }
  }

  private static String mark(Truth holds) {
    return Palette.mark(holds);
  }

  private void fact(BoardIndicator.BoardFact fact) {
    String values = fact.values().isEmpty() ? "" : ": " + markdown(fact.values());
    line("- " + markdown(fact.label()) + values + source(fact.source()));
  }

  private static String source(int number) {
    return number == 0 ? "" : " \\[" + number + "\\]";
  }

  private void rest() {
    paragraph("## " + BoardWords.RESTS);
    board.lists().sentences().forEach(line -> paragraph(markdown(line)));
    paragraph("### " + BoardWords.SOURCES);
    if (board.sources().isEmpty()) {
      paragraph(BoardWords.NO_SOURCES);
    }
    line("");
    for (int i = 0; i < board.sources().size(); i++) {
      line((i + 1) + ". " + markdown(board.sources().get(i)));
    }
    paragraph("### " + BoardWords.MADE_OF);
    line("");
    board.digests().forEach(one -> line("- " + BoardWords.capital(one.of()) + ": " + one.digest()));
  }

  private void paragraph(String text) {
    if (!page.isEmpty()) {
      line("");
    }
    line(text);
  }

  private void line(String text) {
    page.append(text).append('\n');
  }
}
