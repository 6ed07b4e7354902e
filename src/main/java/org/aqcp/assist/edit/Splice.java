package org.aqcp.assist.edit;

import java.util.Comparator;
import java.util.List;

/** A piece of text that takes the place of another: all else stays as it is. */
record Splice(int from, int until, String with) {
  static String apply(String text, List<Splice> all) {
    StringBuilder spliced = new StringBuilder();
    int done = 0;
    // stable: what goes to one place stays in its order
    for (Splice one : all.stream().sorted(Comparator.comparingInt(Splice::from)).toList()) {
      spliced.append(text, done, one.from).append(one.with);
      done = one.until;
    }
    return spliced.append(text, done, text.length()).toString();
  }
}
