package org.aqcp.rules.grammar;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** What can follow, for people: few of many, the shortest first. */
final class Following {
  private static final int MOST = 8;

  /** Words that say little of what is meant. */
  private static final Set<String> SMALL = Set.of("a", "the", "not", "that", "with", "of", ",");

  private Following() {}

  static List<String> shown(List<String> expected) {
    return expected.stream()
        .filter(words -> !words.isEmpty())
        .map(words -> words.equals(Heard.NUMBER) ? "a whole number" : "`" + words + "`")
        .distinct()
        .sorted(Comparator.comparing(Following::isSmall).thenComparingInt(String::length))
        .limit(MOST)
        .toList();
  }

  private static boolean isSmall(String shown) {
    return SMALL.contains(shown.replace("`", ""));
  }
}
