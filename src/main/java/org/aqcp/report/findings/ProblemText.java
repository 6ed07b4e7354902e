package org.aqcp.report.findings;

import org.aqcp.report.layout.Page;
import org.aqcp.report.layout.Wrapped;

/** The documentation page of a kind of problem, as text. */
public final class ProblemText {
  private ProblemText() {}

  /** Wraps paragraphs; code blocks stay as they are. */
  public static String render(ProblemPage page, int width) {
    Page lines = new Page(width);
    boolean shown = false;
    StringBuilder paragraph = new StringBuilder();
    for (String line : page.text().split("\n", -1)) {
      boolean fence = line.startsWith("```");
      if (fence || shown || line.isBlank() || line.startsWith("#")) {
        flush(paragraph, lines);
        lines.line(fence ? "" : shown ? "    " + line : line);
        shown ^= fence;
      } else {
        paragraph.append(paragraph.isEmpty() ? "" : " ").append(line.strip());
      }
    }
    flush(paragraph, lines);
    return lines.toString().replaceAll("\n{3,}", "\n\n").stripTrailing() + "\n";
  }

  private static void flush(StringBuilder paragraph, Page lines) {
    if (!paragraph.isEmpty()) {
      Wrapped.lines(paragraph.toString(), lines.width()).forEach(lines::line);
      paragraph.setLength(0);
    }
  }
}
