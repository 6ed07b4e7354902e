package org.aqcp.report.sheet;

import java.util.ArrayList;
import java.util.List;
import org.aqcp.condition.Status;
import org.aqcp.condition.Truth;
import org.aqcp.report.layout.DisplayWidth;
import org.aqcp.report.layout.Page;
import org.aqcp.report.layout.Palette;
import org.aqcp.report.layout.Wrapped;

/** A page as text. */
public final class TextSheet implements Sheet {
  private static final int ROW = 2;
  private static final int ITEM = 6;
  private static final int DEEPER = 4;
  private static final int BETWEEN = 3;

  /** What goes beside a title; anything longer gets its own line. */
  private static final int BESIDE = 34;

  private final Palette palette;
  private final Page page;

  public TextSheet(Palette palette, int width) {
    this.palette = palette;
    this.page = new Page(width);
  }

  @Override
  public void title(String title) {
    Wrapped.lines(title, page.width()).forEach(line -> page.line(palette.bold(line)));
  }

  @Override
  public void words(String words) {
    page.words(0, words);
  }

  @Override
  public void heading(String heading) {
    page.blank();
    Wrapped.lines(heading, page.width()).forEach(line -> page.line(palette.bold(line)));
  }

  @Override
  public void row(Status status, String left, String before, String now) {
    String mark = Palette.mark(status);
    String colored = palette.colored(status, mark);
    String right = before + palette.colored(status, now);
    if (DisplayWidth.of(before + now) <= BESIDE) {
      page.ends(ROW, mark, colored, left, before + now, right);
    } else {
      page.marked(ROW, mark, colored, left);
      page.line(" ".repeat(ROW + 2) + right);
    }
  }

  @Override
  public void item(int depth, String words) {
    page.words(ITEM + DEEPER * depth, words);
  }

  @Override
  public void item(int depth, Truth mark, String words) {
    page.marked(ITEM + DEEPER * depth, mark, palette, words);
  }

  @Override
  public void table(List<String> head, List<List<String>> rows) {
    List<List<String>> all = new ArrayList<>(List.of(head));
    all.addAll(rows);
    page.blank();
    for (List<String> row : all) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < row.size(); i++) {
        int column = i;
        int width = all.stream().mapToInt(r -> DisplayWidth.of(r.get(column))).max().orElse(0);
        String cell = row.get(i);
        String gap = " ".repeat(width - DisplayWidth.of(cell));
        line.append(i == 0 ? cell + gap : " ".repeat(BETWEEN) + gap + cell);
      }
      page.line(line.toString());
    }
    page.blank();
  }

  @Override
  public String text() {
    return page.toString();
  }
}
