package org.aqcp.report.layout;

import java.util.ArrayList;
import java.util.List;

/** Breaks words into lines. */
public final class Wrapped {
  private Wrapped() {}

  /** Breaks a line so that all its parts are indented as its beginning is. */
  public static List<String> indented(String line, int width) {
    String words = line.stripLeading();
    String indent = line.substring(0, line.length() - words.length());
    int room = Math.max(1, width - indent.length());
    return lines(words, room).stream().map(part -> indent + part).toList();
  }

  /** Returns at least one line. A word longer than the width gets a line of its own. */
  public static List<String> lines(String words, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int filled = 0;
    for (String word : words.split(" ", -1)) {
      int columns = DisplayWidth.of(word);
      if (line.length() > 0 && filled + 1 + columns > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      filled = line.length() == 0 ? columns : filled + 1 + columns;
      line.append(line.length() == 0 ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
