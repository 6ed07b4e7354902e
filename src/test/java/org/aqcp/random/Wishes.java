package org.aqcp.random;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aqcp.condition.Bindings;
import org.aqcp.condition.Comparing;
import org.aqcp.condition.Condition;
import org.aqcp.condition.Join;
import org.aqcp.condition.Pattern;
import org.aqcp.condition.Quantity;
import org.aqcp.condition.Rule;
import org.aqcp.condition.Test;

/** The wishes of a rule: for each of its patterns, facts that pass the pattern's tests. */
final class Wishes {
  private final Map<Class<?>, List<Wish>> wishes = new HashMap<>();
  private final Bindings bindings;

  private Wishes(Bindings bindings) {
    this.bindings = bindings;
  }

  /** Of a rule that speaks of a partnership and an indicator. */
  static Wishes of(Rule rule, Bindings bindings) {
    Wishes wishes = new Wishes(bindings);
    rule.sentences()
        .forEach(
            sentence -> sentence.condition().conditions().forEach(one -> wishes.add(one, true)));
    return wishes;
  }

  /** The wishes for facts of a kind; empty where the rule does not speak of them. */
  List<Wish> of(Class<?> kind) {
    return wishes.getOrDefault(kind, List.of());
  }

  private void add(Condition condition, boolean wanted) {
    if (condition instanceof Condition.Exists exists) {
      add(exists.of(), wanted);
    } else if (condition instanceof Condition.Absent absent) {
      add(absent.of(), !wanted);
    } else if (condition instanceof Quantity quantity) {
      add(quantity.counting(), wanted);
    } else if (condition instanceof Comparing comparing) {
      comparing.patterns().forEach(pattern -> add(pattern, wanted));
    } else if (condition instanceof Condition.Every every) {
      List<Test> tests = new ArrayList<>(every.domain().tests());
      tests.addAll(every.tests());
      add(every.domain().kind().type(), tests, wanted);
    } else if (condition instanceof Pattern pattern) {
      add(pattern.kind().type(), pattern.tests(), wanted);
    }
  }

  private void add(Join join, boolean wanted) {
    join.parts().forEach(part -> add(part, wanted));
  }

  private void add(Class<?> kind, List<Test> tests, boolean wanted) {
    wishes.computeIfAbsent(kind, k -> new ArrayList<>()).add(Wish.of(tests, bindings, wanted));
  }
}
