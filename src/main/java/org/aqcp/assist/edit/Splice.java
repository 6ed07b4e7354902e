package org.aqcp.assist.edit;

import java.util.Comparator;
import java.util.List;

/** A piece of text that takes the place of another: all else stays as it is. */
public record Splice(int from, int until, String with) {
  public static String apply(String text, List<Splice> all) {
    StringBuilder spliced = new StringBuilder();
    int done = 0;
    // stable: what goes to one place stays in its order, and before what is taken out there
    Comparator<Splice> order =
        Comparator.comparingInt(Splice::from).thenComparing(one -> one.until > one.from);
    List<Splice> each = all.stream().map(one -> one.outside(all, text)).sorted(order).toList();
    for (Splice one : each) {
      spliced.append(text, done, one.from).append(one.with.replace("\n", one.lineEnd(text)));
      done = one.until;
    }
    return spliced.append(text, done, text.length()).toString();
  }

  /** What is added within lines that are taken out is added behind them, as lines of its own. */
  private Splice outside(List<Splice> all, String text) {
    if (from != until || !with.startsWith("\n")) {
      return this;
    }
    for (Splice other : all) {
      boolean within = other.from < from && from < other.until;
      if (within && text.charAt(other.until - 1) == '\n') {
        return new Splice(other.until, other.until, with.substring(1) + "\n");
      }
    }
    return this;
  }

  /** How the line ends in which it is, or else the first one: a text may have both line ends. */
  private String lineEnd(String text) {
    int here = text.startsWith("\r", until) ? until + 1 : until;
    int end = text.startsWith("\n", here) ? here : text.indexOf('\n');
    return end > 0 && text.charAt(end - 1) == '\r' ? "\r\n" : "\n";
  }
}
