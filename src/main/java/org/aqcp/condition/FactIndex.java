package org.aqcp.condition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Facts by what they are joined by, and long lists as sets: what a join of many facts looks up
 * instead of going through all of them. It leaves out only facts that are sure to fail.
 */
final class FactIndex {
  /** Below this it takes longer to look up than to look through. */
  private static final int WORTH = 16;

  private final Map<String, Map<Object, List<Object>>> facts = new HashMap<>();
  private final IdentityHashMap<List<?>, Set<?>> sets = new IdentityHashMap<>();

  /** The same values to ask whether one is among them: from the second time on, of a long list. */
  Object quick(Object value) {
    if (!(value instanceof List<?> list) || list.size() < WORTH) {
      return value;
    }
    if (!sets.containsKey(list)) {
      sets.put(list, null);
      return list;
    }
    return sets.computeIfAbsent(list, all -> new HashSet<>(all));
  }

  /**
   * The facts of a section that a pattern may take.
   *
   * @param all of the section
   * @param outer what is bound before the pattern
   */
  Collection<?> fitting(Pattern pattern, Collection<?> all, Bindings outer) {
    if (all.size() < WORTH) {
      return all;
    }
    for (Test test : pattern.tests()) {
      if (test instanceof Test.Comparison c && isJoin(c, pattern)) {
        Object value = c.right().value(outer);
        if (c.operator() == Operator.EQUAL && value instanceof String) {
          return of(c, pattern, all, List.of(value));
        }
        if (value instanceof Collection<?> list && list.size() < all.size()) {
          return of(c, pattern, all, new HashSet<>(list));
        }
      }
    }
    return all;
  }

  /** Whether a part of the fact is asked to be what was bound before, or among it. */
  static boolean isJoin(Test.Comparison test, Pattern pattern) {
    return (test.operator() == Operator.EQUAL || test.operator() == Operator.MEMBER_OF)
        && test.left() instanceof Term.Component component
        && component.ofThis()
        && isBoundBefore(test.right(), pattern);
  }

  private static boolean isBoundBefore(Term term, Pattern pattern) {
    if (term instanceof Term.Component component) {
      return isBoundBefore(component.on(), pattern);
    }
    return term instanceof Term.Variable v
        && !v.name().equals(Bindings.THIS)
        && !v.name().equals(pattern.name())
        && !pattern.bindings().containsKey(v.name());
  }

  private Collection<?> of(
      Test.Comparison test, Pattern pattern, Collection<?> all, Collection<?> values) {
    Term.Component component = (Term.Component) test.left();
    Map<Object, List<Object>> byValue =
        facts.computeIfAbsent(
            pattern.kind().name() + "." + component.name(), key -> indexed(component.name(), all));
    // what a fact does not say of itself may be any of the values
    List<Object> fitting = new ArrayList<>(byValue.getOrDefault(null, List.of()));
    for (Object value : values) {
      if (value != null) {
        fitting.addAll(byValue.getOrDefault(value, List.of()));
      }
    }
    return fitting;
  }

  private static Map<Object, List<Object>> indexed(String component, Collection<?> all) {
    Map<Object, List<Object>> byValue = new HashMap<>();
    for (Object fact : all) {
      byValue
          .computeIfAbsent(Kind.value((Record) fact, component), value -> new ArrayList<>())
          .add(fact);
    }
    return byValue;
  }
}
