package org.aqcp.search.edit;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aqcp.condition.Bindings;
import org.aqcp.condition.Condition;
import org.aqcp.condition.Kind;
import org.aqcp.condition.Pattern;
import org.aqcp.condition.Quantity;
import org.aqcp.condition.Rule;
import org.aqcp.condition.Term;
import org.aqcp.condition.Test;
import org.aqcp.input.record.Day;
import org.aqcp.partnership.facts.Partnership;

/**
 * The parts of facts that rules read, each with the values that could make a difference: those that
 * the part is compared with, and their neighbors.
 */
public final class Touched {
  private final Bindings bindings;
  private final Map<Kind, Map<String, Set<Object>>> values = new LinkedHashMap<>();

  /**
   * Collects what rules read.
   *
   * @param bindings the bindings for an indicator, and for a partnership with the as-of date
   */
  public Touched(List<Rule> rules, Bindings bindings) {
    this.bindings = bindings;
    rules.forEach(
        rule -> rule.sentences().forEach(s -> s.condition().conditions().forEach(this::add)));
  }

  List<Kind> kinds() {
    return List.copyOf(values.keySet());
  }

  List<String> components(Kind kind) {
    return List.copyOf(values.get(kind).keySet());
  }

  List<Object> values(Kind kind, String component) {
    return List.copyOf(values.get(kind).getOrDefault(component, Set.of()));
  }

  private void add(Condition condition) {
    for (Pattern pattern : condition.patterns()) {
      values.computeIfAbsent(pattern.kind(), kind -> new LinkedHashMap<>());
      pattern.bindings().values().forEach(term -> touch(pattern.kind(), term));
      pattern.comparisons().forEach(comparison -> add(pattern.kind(), comparison));
    }
    if (condition instanceof Quantity quantity && quantity.function() == Quantity.Function.TOTAL) {
      quantity.of().parts().stream()
          .filter(Pattern.class::isInstance)
          .forEach(part -> total((Pattern) part, quantity));
    }
  }

  private void total(Pattern pattern, Quantity quantity) {
    Term counted = pattern.bindings().get(String.valueOf(quantity.counted()));
    if (counted != null) {
      addNear(touch(pattern.kind(), counted), (int) quantity.needed(bindings));
    }
  }

  private void add(Kind kind, Test.Comparison comparison) {
    touch(kind, comparison.right());
    Set<Object> known = touch(kind, comparison.left());
    if (comparison.right().isFixed()) {
      addNear(known, comparison.right().value(bindings));
    }
  }

  /** The values to collect for a part; a set to throw away if the term is not a part. */
  private Set<Object> touch(Kind kind, Term term) {
    Term part = term instanceof Term.Size size ? size.list() : term;
    if (part instanceof Term.Component component) {
      Kind of = component.ofThis() ? kind : own(component);
      if (of != null && of.components().containsKey(component.name())) {
        return values
            .computeIfAbsent(of, k -> new LinkedHashMap<>())
            .computeIfAbsent(component.name(), c -> new LinkedHashSet<>());
      }
    }
    return new LinkedHashSet<>();
  }

  private static Kind own(Term.Component component) {
    boolean own = component.on().equals(new Term.Variable("$partnership"));
    return own ? Kind.of(Partnership.class) : null;
  }

  private static void addNear(Set<Object> known, Object value) {
    known.add(value);
    if (value instanceof Number number) {
      known.remove(value);
      for (int offset = -1; offset <= 1; offset++) {
        known.add(Math.max(0, number.intValue() + offset));
      }
    } else if (value instanceof Day day) {
      known.add(day.plusDays(-1));
      known.add(day.plusDays(1));
    }
  }

  /** All text in the given facts, including the names that refer to other facts. */
  Set<String> names(Collection<?> facts) {
    Set<String> names = new LinkedHashSet<>();
    for (Object fact : facts) {
      Kind kind = Kind.of(fact.getClass());
      for (RecordComponent component : kind.components().values()) {
        Object value = Kind.value((Record) fact, component.getName());
        for (Object text : value instanceof List<?> list ? list : Arrays.asList(value)) {
          if (text instanceof String name) {
            names.add(name);
          }
        }
      }
    }
    return names;
  }
}
