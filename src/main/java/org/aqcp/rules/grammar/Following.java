package org.aqcp.rules.grammar;

import java.util.Comparator;
import java.util.List;

/** What can follow, for people: few of many, the shortest first. */
final class Following {
  private static final int MOST = 5;

  private Following() {}

  static List<String> shown(List<String> expected) {
    return expected.stream()
        .filter(words -> !words.isEmpty())
        .distinct()
        .sorted(Comparator.comparingInt(String::length))
        .limit(MOST)
        .toList();
  }
}
