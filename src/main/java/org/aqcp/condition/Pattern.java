package org.aqcp.condition;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A query for facts of one kind that pass some tests.
 *
 * @param name the variable that the fact is bound to, or empty
 * @param from the list that the facts are taken from, or null for all facts of the kind
 * @param bindings variables for components of the fact
 */
public record Pattern(
    Kind kind, String name, Term from, Map<String, Term> bindings, List<Test> tests)
    implements Condition {
  public Pattern {
    bindings = Collections.unmodifiableMap(new LinkedHashMap<>(bindings));
    tests = List.copyOf(tests);
  }

  /** This pattern with other tests. */
  public Pattern asking(List<Test> others) {
    return new Pattern(kind, name, from, bindings, others);
  }

  /** This pattern with additional tests. */
  public Pattern askingAlso(List<Test> more) {
    return asking(Stream.concat(tests.stream(), more.stream()).toList());
  }

  /** All comparisons in its tests, in order. */
  public List<Test.Comparison> comparisons() {
    return new Test.All(tests).comparisons();
  }

  /** Adds the bindings for a fact tried for this pattern. */
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
