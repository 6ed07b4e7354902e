package org.aqcp.report.board;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The sources that a report cites, numbered from 1 in the order in which it first cites them. */
final class Cited {
  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  /** The number of a source; 0 for none. */
  int number(String source) {
    return source == null || source.isBlank()
        ? 0
        : numbers.computeIfAbsent(source, one -> numbers.size() + 1);
  }

  List<String> all() {
    return new ArrayList<>(numbers.keySet());
  }
}
