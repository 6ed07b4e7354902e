package org.aqcp.search.symbolic;

import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.aqcp.condition.Bindings;
import org.aqcp.condition.Kind;
import org.aqcp.condition.Term;
import org.aqcp.search.choice.Slot;
import org.aqcp.search.formula.Formulas;
import org.aqcp.search.formula.Sum;

/** What terms can be. What parts of facts can be is remembered: many ways ask for the same ones. */
final class TermValues {
  private final Bindings fixed;
  private final Formulas by;
  private final IdentityHashMap<Slot, Map<String, Value>> known = new IdentityHashMap<>();
  private final IdentityHashMap<Term, Value> certain = new IdentityHashMap<>();

  /**
   * For one reading.
   *
   * @param fixed what is the same whatever is chosen: the indicator, and dates of the partnership
   */
  TermValues(Bindings fixed, Formulas by) {
    this.fixed = fixed;
    this.by = by;
  }

  Value value(Term term, Bound bound) {
    if (term instanceof Term.Component component) {
      return part(value(component.on(), bound), component.name());
    }
    if (term instanceof Term.Size size) {
      return size(value(size.list(), bound));
    }
    if (term instanceof Term.Variable variable && bound.get(variable.name()) != null) {
      return bound.get(variable.name());
    }
    return certain.computeIfAbsent(term, one -> Value.certain(one.value(fixed), by));
  }

  private Value part(Value of, String name) {
    if (of instanceof Value.OfFact fact) {
      return known
          .computeIfAbsent(fact.slot(), slot -> new HashMap<>())
          .computeIfAbsent(name, part -> Value.of(fact.slot(), part, by));
    }
    if (of instanceof Value.OfStanding one) {
      return one.standing().part(name, by);
    }
    Object only = ((Value.OneOf) of).cases().get(0).value();
    boolean isKnown = only instanceof Record;
    return Value.certain(isKnown ? Kind.value((Record) only, name) : null, by);
  }

  private Value size(Value list) {
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
}
