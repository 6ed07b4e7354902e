package org.aqcp.author.scaffold;

import java.util.Optional;

/**
 * The place to insert an item into a YAML block list. Nothing else of the file is read, so nothing
 * else can change.
 *
 * @param offset the position in the text of the line after the item
 * @param dash the indentation of the items' dashes
 * @param gap the distance from an item's dash to its keys
 */
record Block(int offset, int dash, int gap) {
  /**
   * Finds the place after an item.
   *
   * @param line the line of the item's first key, counted from 1
   * @return empty if the item does not start on a line with its own dash
   */
  static Optional<Block> behind(String text, int line) {
    int start = startOf(line, text);
    String first = text.substring(start, endOf(start, text));
    int dash = indent(first);
    String item = first.substring(dash);
    if (!item.startsWith("- ") || item.substring(1).isBlank()) {
      return Optional.empty();
    }
    int gap = 1 + indent(item.substring(1));
    int end = endOf(start, text);
    for (int at = end; at < text.length(); at = endOf(at, text)) {
      String next = text.substring(at, endOf(at, text));
      if (!next.isBlank() && indent(next) > dash) {
        end = endOf(at, text);
      } else if (!next.isBlank() && !next.stripLeading().startsWith("#")) {
        break;
      }
    }
    return Optional.of(new Block(end, dash, gap));
  }

  /** The text with lines inserted after the item. The given lines have no indentation. */
  String insert(String text, String lines) {
    String newline = newline(text);
    String before = text.substring(0, offset);
    String open = before.isEmpty() || before.endsWith("\n") ? "" : newline;
    return before + open + indented(lines).replace("\n", newline) + text.substring(offset);
  }

  /** The number of the first inserted line. */
  int line(String text) {
    String before = text.substring(0, offset);
    return (int) before.lines().count() + 1;
  }

  String indented(String lines) {
    StringBuilder all = new StringBuilder();
    for (String line : lines.lines().toList()) {
      String spaced = line.startsWith("- ") ? "-" + " ".repeat(gap - 1) + line.substring(2) : line;
      String inner = line.startsWith("  ") ? " ".repeat(gap) + line.substring(2) : spaced;
      all.append((" ".repeat(dash) + inner).stripTrailing()).append('\n');
    }
    return all.toString();
  }

  static String newline(String text) {
    return text.contains("\r\n") ? "\r\n" : "\n";
  }

  private static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }

  static int startOf(int line, String text) {
    int at = 0;
    for (int i = 1; i < line; i++) {
      at = endOf(at, text);
    }
    return at;
  }

  private static int endOf(int start, String text) {
    int newline = text.indexOf('\n', start);
    return newline < 0 ? text.length() : newline + 1;
  }
}
