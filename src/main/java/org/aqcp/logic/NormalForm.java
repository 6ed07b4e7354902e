package org.aqcp.logic;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aqcp.condition.Condition;
import org.aqcp.condition.Join;
import org.aqcp.condition.Pattern;
import org.aqcp.condition.Quantity;
import org.aqcp.condition.Term;
import org.aqcp.condition.Test;

/**
 * Puts conditions so that those that say the same look the same: thresholds become their numbers,
 * and variables are named by the pattern and the component that they stand for.
 */
final class NormalForm {
  private final Map<String, Integer> thresholds;
  private final Map<String, String> names;
  private int patterns;

  private NormalForm(Map<String, Integer> thresholds, Map<String, String> names, int patterns) {
    this.thresholds = thresholds;
    this.names = new HashMap<>(names);
    this.patterns = patterns;
  }

  /** A condition of a rule on an indicator with these thresholds. */
  static Condition of(Condition condition, Map<String, Integer> thresholds) {
    return new NormalForm(thresholds, Map.of(), 0).condition(condition);
  }

  private Condition condition(Condition condition) {
    NormalForm inner = new NormalForm(thresholds, names, patterns);
    if (condition instanceof Condition.Exists exists) {
      return new Condition.Exists(inner.join(exists.of()));
    }
    if (condition instanceof Condition.Absent absent) {
      return new Condition.Absent(inner.join(absent.of()));
    }
    if (condition instanceof Condition.Every every) {
      Pattern domain = inner.pattern(every.domain());
      return new Condition.Every(domain, inner.tests(every.tests()));
    }
    if (condition instanceof Quantity quantity) {
      Join of = inner.join(quantity.of());
      Term counted = quantity.counted() == null ? null : inner.term(quantity.counted());
      Term needed = inner.term(quantity.needed());
      return new Quantity(of, quantity.function(), counted, quantity.operator(), needed);
    }
    return pattern((Pattern) condition);
  }

  private Join join(Join join) {
    return new Join(join.parts().stream().map(this::part).toList());
  }

  private Condition part(Condition part) {
    return part instanceof Pattern pattern ? pattern(pattern) : condition(part);
  }

  private Pattern pattern(Pattern pattern) {
    Term from = pattern.from() == null ? null : term(pattern.from());
    String own = "$" + ++patterns;
    if (!pattern.name().isEmpty()) {
      names.put(pattern.name(), own);
    }
    Map<String, Term> bindings = new LinkedHashMap<>();
    pattern
        .bindings()
        .forEach(
            (variable, component) -> {
              names.put(variable, own + "." + component);
              bindings.put(own + "." + component, term(component));
            });
    return new Pattern(pattern.kind(), own, from, bindings, tests(pattern.tests()));
  }

  private List<Test> tests(List<Test> tests) {
    return tests.stream().map(this::test).toList();
  }

  private Test test(Test test) {
    if (test instanceof Test.All all) {
      return new Test.All(tests(all.of()));
    }
    if (test instanceof Test.Any any) {
      return new Test.Any(tests(any.of()));
    }
    Test.Comparison one = (Test.Comparison) test;
    return new Test.Comparison(term(one.left()), one.operator(), term(one.right()));
  }

  private Term term(Term term) {
    if (term instanceof Term.Variable variable) {
      return new Term.Variable(names.getOrDefault(variable.name(), variable.name()));
    }
    if (term instanceof Term.Component component) {
      return new Term.Component(term(component.on()), component.name());
    }
    if (term instanceof Term.Size size) {
      return new Term.Size(term(size.list()));
    }
    if (term instanceof Term.Literal literal && literal.value() instanceof Number number) {
      return new Term.Literal(number.intValue());
    }
    return term instanceof Term.Call call ? call(call) : term;
  }

  private Term call(Term.Call call) {
    Term argument = term(call.argument());
    if (call.method().equals("threshold") && argument instanceof Term.Literal name) {
      Integer number = thresholds.get(String.valueOf(name.value()));
      if (number != null) {
        return new Term.Literal(number);
      }
    }
    return new Term.Call((Term.Variable) term(call.on()), call.method(), argument);
  }
}
