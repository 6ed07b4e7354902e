package org.aqcp.report.metrics;

import java.util.ArrayList;
import java.util.List;
import org.aqcp.report.layout.DisplayWidth;
import org.aqcp.report.layout.Wrapped;

/** A table whose first column is aligned to the left, and wraps; the others are numbers. */
record MetricsTable(List<List<String>> rows) {
  private static final int GAP = 2;
  private static final int LEAST = 12;
  private static final String INDENT = "  ";

  /** Its lines. Columns in which no row has anything are left out. */
  List<String> lines(int width) {
    int[] widths = widths();
    int numbers = 0;
    for (int i = 1; i < widths.length; i++) {
      numbers += widths[i] == 0 ? 0 : widths[i] + GAP;
    }
    int first = Math.min(widths[0], Math.max(LEAST, width - numbers));
    List<String> lines = new ArrayList<>();
    rows.forEach(row -> lines.addAll(lines(row, first, widths)));
    return lines;
  }

  /** How wide each column is; 0 if only its heading would be there. */
  private int[] widths() {
    int[] widths = new int[rows.get(0).size()];
    for (int i = 0; i < widths.length; i++) {
      int column = i;
      boolean empty = i > 0 && rows.stream().skip(1).allMatch(row -> row.get(column).isEmpty());
      widths[i] =
          empty
              ? 0
              : rows.stream().mapToInt(row -> DisplayWidth.of(row.get(column))).max().orElse(0);
    }
    return widths;
  }

  private static List<String> lines(List<String> row, int first, int[] widths) {
    List<String> label = Wrapped.indented(row.get(0), first);
    StringBuilder line = new StringBuilder(DisplayWidth.padded(label.get(0), first));
    for (int i = 1; i < widths.length; i++) {
      if (widths[i] > 0) {
        int room = widths[i] + GAP - DisplayWidth.of(row.get(i));
        line.append(" ".repeat(room)).append(row.get(i));
      }
    }
    List<String> lines = new ArrayList<>(List.of(line.toString()));
    label.stream().skip(1).forEach(rest -> lines.add(INDENT + rest));
    return lines;
  }
}
