package org.aqcp.report.layout;

import java.util.ArrayList;
import java.util.List;

/** Words broken into lines. */
public final class Wrapped {
  private Wrapped() {}

  /** Lines of at most a width, at least one; a longer word has a line of its own. */
  public static List<String> lines(String words, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : words.split(" ", -1)) {
      if (line.length() > 0 && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() == 0 ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
