package org.aqcp.random;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aqcp.condition.Bindings;
import org.aqcp.condition.Term;
import org.aqcp.condition.Test;
import org.aqcp.input.record.OrNone;

/** A wish for one fact: the values that tests compare its components with. */
final class Wish {
  static final Wish NONE = new Wish(true);

  private final Map<String, List<Object>> values = new HashMap<>();

  private final boolean wanted;

  private Wish(boolean wanted) {
    this.wanted = wanted;
  }

  /**
   * Of the tests of a pattern.
   *
   * @param wanted whether facts are to pass the tests; of facts that there must not be, not all are
   */
  static Wish of(List<Test> tests, Bindings bindings, boolean wanted) {
    Wish wish = new Wish(wanted);
    tests.forEach(test -> wish.add(test, bindings));
    return wish;
  }

  /** What a component is held against, if it is of a type; of a list, also what elements are. */
  List<Object> of(String component, Class<?> type) {
    return values.getOrDefault(component, List.of()).stream().filter(type::isInstance).toList();
  }

  private void add(Test test, Bindings bindings) {
    if (test instanceof Test.All all) {
      all.of().forEach(one -> add(one, bindings));
    } else if (test instanceof Test.Any any) {
      any.of().forEach(one -> add(one, bindings));
    } else if (test instanceof Test.Comparison comparison && known(comparison.right())) {
      Term left = comparison.left() instanceof Term.Size size ? size.list() : comparison.left();
      if (left instanceof Term.Component component) {
        add(component.name(), comparison.right().value(bindings));
      }
    }
  }

  /** Whether a term has a value before there are any facts. */
  private static boolean known(Term term) {
    return term instanceof Term.Literal
        || term instanceof Term.Call
        || (term instanceof Term.Component component
            && component.on().equals(new Term.Variable("$partnership")));
  }

  private void add(String component, Object value) {
    List<Object> wished = values.computeIfAbsent(component, c -> new ArrayList<>());
    if (value instanceof Collection<?> several) {
      wished.addAll(several);
    } else if (value instanceof Boolean yes) {
      wished.add(yes == wanted);
    } else if (value != null && !value.equals(OrNone.NONE)) {
      wished.add(value);
    }
  }
}
