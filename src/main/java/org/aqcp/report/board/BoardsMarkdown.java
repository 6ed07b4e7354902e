package org.aqcp.report.board;

import static org.aqcp.report.safe.Escaped.markdown;

import java.util.List;
import org.aqcp.report.interview.CreditWords;
import org.aqcp.report.layout.Palette;

/** A report against several frameworks as a page in Markdown. */
public final class BoardsMarkdown {
  private final StringBuilder page = new StringBuilder();

  private BoardsMarkdown() {}

  public static String render(Boards of) {
    BoardsMarkdown markdown = new BoardsMarkdown();
    markdown.head(of);
    markdown.glance(of);
    if (of.isOpen()) {
      markdown.credits(of);
    }
    of.boards().forEach(markdown::framework);
    return markdown.page.toString();
  }

  private void head(Boards of) {
    paragraph("# " + markdown(of.head().name()));
    paragraph(
        BoardWords.capital(BoardWords.under(of.head()))
            + ". "
            + Boards.against(of.boards().size()));
    of.boards().stream()
        .flatMap(board -> board.head().ours().stream())
        .findFirst()
        .ifPresent(ours -> paragraph("**" + ours + "**"));
  }

  private void glance(Boards of) {
    paragraph("## " + BoardWords.GLANCE);
    paragraph("| Framework | Benchmark | Indicators |");
    line("|---|---|---|");
    for (Board board : of.boards()) {
      line(
          "| %s | %s | %s |"
              .formatted(
                  markdown(board.head().version()),
                  marked(board.whole()),
                  Board.occurring(board.counts()) + Board.waived(board.waived())));
    }
  }

  private void credits(Boards of) {
    paragraph("## " + CreditWords.TITLE);
    if (of.credits().isEmpty()) {
      paragraph(CreditWords.NONE);
      return;
    }
    paragraph(Boards.CREDITS);
    line("");
    of.credits()
        .forEach(one -> line("- **" + markdown(one.question()) + "** " + markdown(one.settles())));
  }

  private void framework(Board board) {
    paragraph("## " + markdown(board.head().version()));
    paragraph("The benchmark is " + marked(board.whole()) + ".");
    if (!Boards.isLacking(board)) {
      paragraph(Boards.NOTHING_LEFT);
    }
    for (BoardCriterion criterion : board.criteria()) {
      List<BoardIndicator> lacking = Boards.lacking(criterion);
      if (!lacking.isEmpty()) {
        paragraph(
            "### %s %s: %s"
                .formatted(
                    criterion.id(), markdown(criterion.title()), marked(criterion.status())));
        lacking.forEach(this::indicator);
      }
    }
  }

  private void indicator(BoardIndicator indicator) {
    paragraph(
        "#### %s %s: %s"
            .formatted(indicator.id(), markdown(indicator.title()), marked(indicator.status())));
    paragraph(markdown(indicator.text()));
    indicator.law().ifPresent(law -> paragraph(markdown(law)));
    if (!indicator.missing().isEmpty()) {
      paragraph(BoardWords.MISSING + ":");
      line("");
      indicator.missing().forEach(one -> line("- " + markdown(one)));
    }
    indicator.advice().ifPresent(advice -> paragraph(markdown(BoardWords.advice(advice))));
  }

  private static String marked(StatusWords status) {
    return Palette.mark(status.status()) + " " + status.words();
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
