package org.aqcp.shell.line;

import java.util.ArrayList;
import java.util.List;

/**
 * A typed line, split as a shell splits it: blanks separate; quotes and backslashes take blanks
 * into a word; a hash at the beginning of a word makes the rest a comment.
 */
public final class TypedWords {
  private static final String MEANING_SOMETHING = " \t\\'\"#";

  private final List<String> words = new ArrayList<>();
  private final StringBuilder word = new StringBuilder();
  private final String line;
  private final String home;
  private int at;
  private int start = -1;
  private boolean unclosed;

  private TypedWords(String line, String home) {
    this.line = line;
    this.home = home;
  }

  public static TypedWords in(String line) {
    return in(line, "~");
  }

  /**
   * The words of a line that no shell has seen before.
   *
   * @param home what a tilde stands for that begins a path
   */
  public static TypedWords in(String line, String home) {
    TypedWords words = new TypedWords(line, home);
    words.split();
    return words;
  }

  public List<String> all() {
    List<String> all = new ArrayList<>(words);
    if (start >= 0) {
      all.add(word.toString());
    }
    return all;
  }

  /** Whether the line ends within quotes. */
  public boolean isUnclosed() {
    return unclosed;
  }

  /** The words that are whole: all but the one that the line ends in. */
  public List<String> whole() {
    return List.copyOf(words);
  }

  /** What is typed of the word that the line ends in; empty after a blank. */
  public String begun() {
    return word.toString();
  }

  /** Where that word begins in the line. */
  public int begunAt() {
    return start < 0 ? line.length() : start;
  }

  /** A word as it must be typed to be read as one. */
  public static String typed(String word) {
    StringBuilder typed = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean plain = MEANING_SOMETHING.indexOf(c) < 0 && (c != '~' || i > 0);
      typed.append(plain ? "" : "\\").append(c);
    }
    return typed.toString();
  }

  private void split() {
    while (at < line.length()) {
      char c = line.charAt(at);
      if (c == '#' && start < 0) {
        return;
      }
      if (isBlank(c)) {
        endWord();
      } else {
        start = start < 0 ? at : start;
        part(c);
      }
      at++;
    }
  }

  private void endWord() {
    if (start >= 0) {
      words.add(word.toString());
    }
    word.setLength(0);
    start = -1;
  }

  private void part(char c) {
    if (c == '\'' || c == '"') {
      quoted(c);
    } else if (c == '\\' && at + 1 < line.length()) {
      word.append(line.charAt(++at));
    } else {
      word.append(c == '~' && at == start && isPathBehind() ? home : String.valueOf(c));
    }
  }

  private boolean isPathBehind() {
    int next = at + 1;
    return next == line.length() || line.charAt(next) == '/' || isBlank(line.charAt(next));
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c);
  }

  private void quoted(char quote) {
    for (at++; at < line.length() && line.charAt(at) != quote; at++) {
      boolean escape = quote == '"' && line.charAt(at) == '\\' && at + 1 < line.length();
      at += escape ? 1 : 0;
      word.append(line.charAt(at));
    }
    unclosed = at == line.length();
  }
}
