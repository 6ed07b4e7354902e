package org.aqcp.search.edit;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
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
import org.aqcp.partnership.facts.Partnership;

/**
 * The parts of facts that rules look at, and the values that decide something there: those that a
 * part is held against and what lies just beside them.
 */
public final class Touched {
  private final Bindings bindings;
  private final Map<Kind, Map<String, Set<Object>>> values = new LinkedHashMap<>();

  /**
   * What rules touch.
   *
   * @param bindings of an indicator, and of a partnership with the day that counts
   */
  public Touched(List<Rule> rules, Bindings bindings) {
    this.bindings = bindings;
    rules.forEach(rule -> rule.sentences().forEach(s -> add(s.condition())));
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
      beside(touch(pattern.kind(), counted), (int) quantity.needed(bindings));
    }
  }

  private void add(Kind kind, Test.Comparison comparison) {
    touch(kind, comparison.right());
    Set<Object> known = touch(kind, comparison.left());
    if (comparison.right().isFixed()) {
      beside(known, comparison.right().value(bindings));
    }
  }

  /** The values that a part is held against; of something else than a part they are forgotten. */
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

  private static void beside(Set<Object> known, Object value) {
    known.add(value);
    if (value instanceof Number number) {
      known.remove(value);
      for (int beside = -1; beside <= 1; beside++) {
        known.add(Math.max(0, number.intValue() + beside));
      }
    } else if (value instanceof LocalDate day) {
      known.add(day.minusDays(1));
      known.add(day.plusDays(1));
    }
  }

  /** Every text that facts have in parts that are touched: names by which they know each other. */
  Set<String> names(Collection<?> facts) {
    Set<String> names = new LinkedHashSet<>();
    for (Object fact : facts) {
      Kind kind = Kind.of(fact.getClass());
      for (RecordComponent component : kind.components().values()) {
        Object value = Kind.value((Record) fact, component.getName());
        List<Object> texts =
            new ArrayList<>(value instanceof List<?> list ? list : java.util.Arrays.asList(value));
        texts.stream()
            .filter(text -> text instanceof String)
            .forEach(text -> names.add((String) text));
      }
    }
    return names;
  }
}
