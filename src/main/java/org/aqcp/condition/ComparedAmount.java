package org.aqcp.condition;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * One side of a comparison of two quantities.
 *
 * @param times what it is multiplied by
 * @param facts that are counted; null for the size of a list
 * @param counted the variable that is counted, or the list; null if ways are
 */
public record ComparedAmount(int times, Join facts, Quantity.Function function, Term counted) {
  /** The amount compared with a number by itself, without what it is multiplied by. */
  public Quantity against(Operator operator, long needed) {
    Term number = new Term.Literal(needed);
    return new Quantity(facts, function, counted, Passing.NOTHING, operator, number);
  }

  /** Whether it is the size of a list rather than a quantity of facts. */
  public boolean isSize() {
    return facts == null;
  }

  /** The bounds of the amount by itself. A list that is not reported has none. */
  public Range each(Reading reading, Bindings bindings) {
    if (!isSize()) {
      return against(Operator.AT_LEAST, 0).range(reading, bindings);
    }
    Object list = counted.value(bindings);
    if (list == null) {
      reading.meetUnreported();
      return new Range(0, reading.open() ? Range.UNBOUNDED : 0);
    }
    long size = ((Collection<?>) list).size();
    return new Range(size, size);
  }

  /** The bounds of what is compared. */
  public Range range(Reading reading, Bindings bindings) {
    return each(reading, bindings).times(times);
  }

  /** All patterns of the facts that are counted. */
  public List<Pattern> patterns() {
    return isSize() ? List.of() : facts.patterns();
  }

  ComparedAmount rewritten(Rewriting by) {
    // the facts first: they bind the counted variable
    Join others = isSize() ? null : by.join(facts);
    return new ComparedAmount(times, others, function, by.term(counted));
  }

  /** The list of which it is the size, as part of a fact. */
  public Optional<Part> list(Bindings bindings) {
    return isSize() ? Part.of(counted, bindings) : Optional.empty();
  }
}
