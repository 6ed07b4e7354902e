package org.aqcp.input.yaml;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where a value is in the text of a YAML file, in characters: from its first to after its last. */
public sealed interface Span {
  int from();

  int until();

  /**
   * A single value. One that is left out, as in {@code key:}, is as long as nothing.
   *
   * @param quote the character around it, or one of {@code |} and {@code >}; 0 if it is plain
   */
  record Single(int from, int until, char quote) implements Span {}

  /**
   * A list.
   *
   * @param flow whether it is in brackets
   */
  record Items(int from, int until, boolean flow, List<Span> all) implements Span {
    public Items {
      all = List.copyOf(all);
    }
  }

  /**
   * Keys and values.
   *
   * @param flow whether they are in braces
   */
  record Pairs(int from, int until, boolean flow, Map<String, Pair> all) implements Span {
    public Pairs {
      all = Collections.unmodifiableMap(new LinkedHashMap<>(all));
    }
  }

  /**
   * A key and its value.
   *
   * @param from where the key begins
   * @param colon after the colon behind it
   */
  record Pair(int from, int colon, Span value) {
    /** After its last character. */
    public int until() {
      return Math.max(colon, value.until());
    }
  }
}
