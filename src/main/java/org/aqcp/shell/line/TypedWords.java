package org.aqcp.shell.line;

import java.util.ArrayList;
import java.util.List;

/**
 * A typed line, split into words as a shell does: spaces separate words, unless they are quoted or
 * follow a backslash, and a hash at the beginning of a word starts a comment.
 */
public final class TypedWords {
  private static final String SPECIAL = " \t\\'\"#";

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

  /** The complete words: all but the one at the end of the line. */
  public List<String> complete() {
    return List.copyOf(words);
  }

  /** The incomplete word at the end of the line; empty after a space. */
  public String incomplete() {
    return word.toString();
  }

  /** The position of the incomplete word in the line. */
  public int incompleteAt() {
    return start < 0 ? line.length() : start;
  }

  /** Escapes a word so that it is read as one word. */
  public static String typed(String word) {
    StringBuilder typed = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean plain = SPECIAL.indexOf(c) < 0 && (c != '~' || i > 0);
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
