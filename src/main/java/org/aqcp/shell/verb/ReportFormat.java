package org.aqcp.shell.verb;

import java.util.List;
import org.aqcp.report.board.Board;
import org.aqcp.report.board.BoardHtml;
import org.aqcp.report.board.BoardIndex;
import org.aqcp.report.board.BoardMarkdown;
import org.aqcp.report.board.Boards;
import org.aqcp.report.board.BoardsHtml;
import org.aqcp.report.board.BoardsMarkdown;
import org.aqcp.shell.session.Refusal;

/** The formats of {@code aqcp report}. */
enum ReportFormat {
  HTML,
  MARKDOWN,
  PDF;

  /** The format that a file name implies. */
  static ReportFormat ofFile(String name) {
    return name.matches("(?i).*\\.(md|markdown)")
        ? MARKDOWN
        : name.matches("(?i).*\\.pdf") ? PDF : HTML;
  }

  String of(Board board) {
    return switch (this) {
      case HTML -> BoardHtml.render(board);
      case MARKDOWN -> BoardMarkdown.render(board);
      case PDF -> throw noPdf();
    };
  }

  /** A report against several frameworks. */
  String of(Boards boards) {
    return switch (this) {
      case HTML -> BoardsHtml.render(boards);
      case MARKDOWN -> BoardsMarkdown.render(boards);
      case PDF -> throw noPdf();
    };
  }

  String index(List<BoardIndex.Entry> entries) {
    return switch (this) {
      case HTML -> BoardIndex.html(entries);
      case MARKDOWN -> BoardIndex.markdown(entries);
      case PDF -> throw noPdf();
    };
  }

  /** What names of pages end with. */
  String ending() {
    return switch (this) {
      case HTML -> ".html";
      case MARKDOWN -> ".md";
      case PDF -> throw noPdf();
    };
  }

  /** Refuses, before anything is evaluated, what cannot be written. */
  void require() {
    if (this == PDF) {
      throw noPdf();
    }
  }

  private static Refusal noPdf() {
    return Refusal.usage(
        "aqcp does not write PDF itself",
        "write HTML, open it in a browser, and print it to PDF: it is laid out for A4 and Letter");
  }
}
