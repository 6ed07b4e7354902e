package org.aqcp.condition;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Two quantities, each of them times a number, compared with each other. */
public record Comparing(ComparedAmount left, Operator operator, ComparedAmount right)
    implements Condition {
  /** The same amounts compared in another way. */
  public Comparing by(Operator other) {
    return new Comparing(left, other, right);
  }

  @Override
  public Truth read(Reading reading, Bindings bindings) {
    Range against = right.range(reading, bindings);
    return left.range(reading, bindings).compare(operator, against);
  }

  /** The left side against a number, which is as much; empty where the other side is not known. */
  public Optional<Quantity> known(Reading reading, Bindings bindings) {
    Range against = right.range(reading, bindings);
    if (against.min() != against.max() || left.times() == 0 || operator == Operator.EQUAL) {
      return Optional.empty();
    }
    boolean below = operator == Operator.MORE || operator == Operator.AT_MOST;
    long needed = (against.min() + (below ? 0 : left.times() - 1)) / left.times();
    return Optional.of(left.against(operator, needed));
  }

  @Override
  public Join of() {
    return left.facts();
  }

  @Override
  public List<Pattern> patterns() {
    return Stream.of(left, right).flatMap(amount -> amount.patterns().stream()).toList();
  }

  @Override
  public boolean wantsMore() {
    return !operator.wantsLess();
  }

  @Override
  public Condition rewritten(Rewriting by) {
    return new Comparing(by.amount(left), operator, by.amount(right));
  }

  @Override
  public <T> T as(Forms<T> forms) {
    return forms.comparing().apply(this);
  }
}
