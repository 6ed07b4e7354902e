package org.aqcp.search.symbolic;

import java.util.Collection;
import org.aqcp.condition.Bindings;
import org.aqcp.condition.Kind;
import org.aqcp.condition.Reading;
import org.aqcp.condition.Term;
import org.aqcp.search.formula.Formulas;
import org.aqcp.search.formula.Sum;

/**
 * The variables bound at one point of the reading: a chain, newest first.
 *
 * @param earlier null for the first one
 */
record Bound(Bound earlier, String name, Value value) {
  /** What is bound, or null if a variable is not. */
  private Value get(String variable) {
    for (Bound bound = this; bound != null; bound = bound.earlier) {
      if (bound.name.equals(variable)) {
        return bound.value;
      }
    }
    return null;
  }

  Bound with(String variable, Value bound) {
    return new Bound(this, variable, bound);
  }

  /**
   * What a term can be.
   *
   * @param fixed what is the same whatever is chosen: the indicator, and dates of the partnership
   */
  Value value(Term term, Bindings fixed, Formulas by) {
    if (term instanceof Term.Component component) {
      return part(value(component.on(), fixed, by), component.name(), by);
    }
    if (term instanceof Term.Size size) {
      return size(value(size.list(), fixed, by), by);
    }
    if (term instanceof Term.Variable variable && get(variable.name()) != null) {
      return get(variable.name());
    }
    return Value.certain(term.value(fixed), by);
  }

  private static Value part(Value of, String name, Formulas by) {
    if (of instanceof Value.OfFact fact) {
      return Value.of(fact.slot(), name, by);
    }
    Object only = ((Value.OneOf) of).cases().get(0).value();
    boolean known = only instanceof Record;
    return Value.certain(known ? Kind.value((Record) only, name) : null, by);
  }

  private static Value size(Value list, Formulas by) {
    if (list instanceof Value.WordList words) {
      Sum size = new Sum(by);
      words.words().elements().forEach(one -> size.add(1, one.in(by)));
      return new Value.Size(words.words().unreported(by), size);
    }
    if (list instanceof Value.FactList facts) {
      Sum size = new Sum(by);
      facts.facts().facts().forEach(one -> size.add(1, one.present(by)));
      return new Value.Size(facts.facts().unreported(by), size);
    }
    return ((Value.OneOf) list)
        .map(value -> value == null ? null : (long) ((Collection<?>) value).size());
  }

  /** The value of a fact that may exist but is not reported. */
  static Value unreportedFact(Formulas by) {
    return Value.certain(Reading.UNREPORTED_FACT, by);
  }
}
