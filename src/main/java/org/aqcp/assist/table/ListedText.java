package org.aqcp.assist.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.aqcp.input.record.OrNone;

/**
 * Several texts in one cell, with semicolons or line breaks between them. One with such a sign in
 * it has quotation marks around it, as in CSV.
 */
final class ListedText {
  private ListedText() {}

  static List<String> split(String cell) {
    List<String> all = new ArrayList<>();
    StringBuilder one = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (quoted && c == '"' && i + 1 < cell.length() && cell.charAt(i + 1) == '"') {
        one.append(c);
        i++;
      } else if (c == '"' && (quoted || one.toString().isBlank())) {
        quoted = !quoted;
        one.setLength(quoted ? 0 : one.length());
      } else if (!quoted && (c == ';' || c == '\n')) {
        add(one, all);
      } else {
        one.append(c);
      }
    }
    add(one, all);
    return all;
  }

  private static void add(StringBuilder one, List<String> all) {
    if (!one.toString().isBlank()) {
      all.add(one.toString().strip());
    }
    one.setLength(0);
  }

  /** The cell for some texts, of which there is at least one. */
  static String join(List<String> texts) {
    List<String> cells = new ArrayList<>();
    for (String text : texts) {
      boolean special =
          text.indexOf(';') >= 0
              || text.indexOf('\n') >= 0
              || text.startsWith("\"")
              || (texts.size() == 1 && text.toLowerCase(Locale.ROOT).equals(OrNone.NONE));
      cells.add(special ? '"' + text.replace("\"", "\"\"") + '"' : text);
    }
    return String.join("; ", cells);
  }
}
