package org.aqcp.report.sheet;

import static org.aqcp.report.safe.Escaped.markdown;

import java.util.List;
import java.util.stream.Collectors;
import org.aqcp.condition.Status;
import org.aqcp.condition.Truth;
import org.aqcp.report.layout.Palette;
import org.aqcp.report.safe.Escaped;

/** A page in Markdown. */
public final class MarkdownSheet implements Sheet {
  private final StringBuilder page = new StringBuilder();
  private boolean inList;
  private boolean underRow;

  @Override
  public void title(String title) {
    block("# " + markdown(title));
  }

  @Override
  public void words(String words) {
    block(markdown(words));
  }

  @Override
  public void heading(String heading) {
    block("## " + markdown(heading));
  }

  @Override
  public void row(Status status, String left, String before, String now) {
    String what = "- " + Palette.mark(status) + " **" + markdown(left) + "**: ";
    line(what + markdown(before + now));
    underRow = true;
  }

  @Override
  public void item(int depth, String words) {
    line("  ".repeat(depth + (underRow ? 1 : 0)) + "- " + markdown(words));
  }

  @Override
  public void item(int depth, Truth mark, String words) {
    item(depth, Palette.mark(mark) + " " + words);
  }

  @Override
  public void table(List<String> head, List<List<String>> rows) {
    StringBuilder table = new StringBuilder(cells(head));
    table.append('\n').append("| --- |" + " ---: |".repeat(head.size() - 1));
    rows.forEach(row -> table.append('\n').append(cells(row)));
    block(table.toString());
  }

  private static String cells(List<String> row) {
    return row.stream().map(Escaped::markdown).collect(Collectors.joining(" | ", "| ", " |"));
  }

  private void block(String text) {
    page.append(page.isEmpty() ? "" : "\n").append(text).append('\n');
    inList = false;
    underRow = false;
  }

  private void line(String text) {
    page.append(inList ? "" : "\n").append(text).append('\n');
    inList = true;
  }

  @Override
  public String text() {
    return page.toString();
  }
}
