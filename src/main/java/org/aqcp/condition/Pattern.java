package org.aqcp.condition;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Asks for facts of one kind.
 *
 * @param name the variable that the fact is bound to; empty for none
 * @param from the list that the facts are taken from; null where all facts of the kind are meant
 * @param bindings variables for components of the fact
 */
public record Pattern(
    Kind kind, String name, Term from, Map<String, Term> bindings, List<Test> tests)
    implements Condition {
  public Pattern {
    bindings = Collections.unmodifiableMap(new LinkedHashMap<>(bindings));
    tests = List.copyOf(tests);
  }

  /** Asks other things of the same facts. */
  public Pattern asking(List<Test> others) {
    return new Pattern(kind, name, from, bindings, others);
  }

  /** Asks more of the same facts. */
  public Pattern askingAlso(List<Test> more) {
    return asking(Stream.concat(tests.stream(), more.stream()).toList());
  }

  /** Every comparison that it asks for, in its order. */
  public List<Test.Comparison> comparisons() {
    return new Test.All(tests).comparisons();
  }

  /** The bindings that hold where a fact is taken for this pattern. */
  public Bindings bind(Bindings outer, Object fact) {
    Bindings bound = outer.with(Bindings.THIS, fact);
    if (!name.isEmpty()) {
      bound = bound.with(name, fact);
    }
    if (!bindings.isEmpty()) {
      for (Map.Entry<String, Term> b : bindings.entrySet()) {
        bound = bound.with(b.getKey(), b.getValue());
      }
    }
    return bound;
  }

  @Override
  public Truth read(Reading reading, Bindings bound) {
    return reading.exists(of(), bound);
  }

  @Override
  public Join of() {
    return Join.of(this);
  }

  @Override
  public List<Pattern> patterns() {
    return List.of(this);
  }

  @Override
  public Condition rewritten(Rewriting by) {
    return by.pattern(this);
  }

  @Override
  public <T> T as(Forms<T> forms) {
    return forms.pattern().apply(this);
  }
}
