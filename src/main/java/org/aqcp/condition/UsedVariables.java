package org.aqcp.condition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which of the variables that a join binds are still asked for later on. */
final class UsedVariables extends Rewriting {
  private final Set<String> used = new HashSet<>();

  private UsedVariables() {}

  /**
   * For each number of parts that were gone through, the variables that the others, or what is
   * counted, ask for.
   */
  static List<List<String>> of(List<Condition> parts, Quantity counted) {
    int last = Passing.last(parts);
    List<List<String>> after = new ArrayList<>();
    for (int part = 0; part <= parts.size(); part++) {
      UsedVariables later = new UsedVariables();
      later.add(counted);
      parts.subList(part, parts.size()).forEach(later::condition);
      Set<String> bound = new HashSet<>();
      parts.subList(0, part).forEach(before -> addBound(before, bound));
      if (part > last && counted != null && !counted.passing().tests().isEmpty()) {
        // a share asks what the fact is that was found last
        bound.add(Bindings.THIS);
      }
      later.used.retainAll(bound);
      after.add(List.copyOf(later.used));
    }
    return after;
  }

  private void add(Quantity counted) {
    if (counted != null) {
      var unused = term(counted.counted());
      var unusedToo = counted.passing().rewritten(this);
    }
  }

  private static void addBound(Condition part, Set<String> bound) {
    if (part instanceof Pattern pattern) {
      bound.add(pattern.name());
      bound.addAll(pattern.bindings().keySet());
    }
  }

  @Override
  protected String variable(String name) {
    used.add(name);
    return name;
  }
}
