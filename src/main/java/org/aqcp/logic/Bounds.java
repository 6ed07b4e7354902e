package org.aqcp.logic;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import org.aqcp.condition.Join;
import org.aqcp.condition.Kind;
import org.aqcp.condition.Pattern;
import org.aqcp.condition.Quantity;
import org.aqcp.condition.Term;
import org.aqcp.input.record.PartMarks;

/** The natural bounds of numbers. The reader of partnership files rejects values outside them. */
final class Bounds {
  private static final int MAX_PERCENT = 100;

  private Bounds() {}

  /** The bounds of a term on a kind of fact. */
  static Interval of(Term term, Kind kind) {
    if (term instanceof Term.Size) {
      return Interval.from(0);
    }
    Optional<RecordComponent> component = component(kind, term);
    // a date is not a number and has no lower bound
    return component
        .filter(c -> c.getType() == Integer.class)
        .map(c -> PartMarks.of(c).most())
        .map(most -> most < Integer.MAX_VALUE ? Interval.between(0, most) : Interval.from(0))
        .orElse(Interval.ALL);
  }

  /** The bounds of a quantity in either reading. */
  static Interval of(Quantity quantity) {
    return quantity.isShare() ? Interval.between(0, MAX_PERCENT) : Interval.from(0);
  }

  /** The bounds if all is reported: at most as many distinct values as allowed words. */
  static Interval reported(Quantity quantity) {
    return quantity.function() == Quantity.Function.COUNT_DISTINCT
        ? words(quantity)
            .filter(words -> !words.isEmpty())
            .map(words -> Interval.between(0, words.size()))
            .orElse(of(quantity))
        : of(quantity);
  }

  /** The allowed values of the counted variable; empty if it can be any text. */
  private static Optional<List<String>> words(Quantity quantity) {
    return quantity.counted() instanceof Term.Variable variable
        ? component(quantity.of(), variable.name()).map(part -> PartMarks.of(part).words())
        : Optional.empty();
  }

  /** The component of a fact that a variable of a join is bound to. */
  private static Optional<RecordComponent> component(Join join, String variable) {
    return join.parts().stream()
        .filter(Pattern.class::isInstance)
        .map(Pattern.class::cast)
        .filter(pattern -> pattern.bindings().containsKey(variable))
        .map(pattern -> component(pattern.kind(), pattern.bindings().get(variable)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<RecordComponent> component(Kind kind, Term term) {
    return term instanceof Term.Component component && component.ofThis()
        ? Optional.ofNullable(kind.components().get(component.name()))
        : Optional.empty();
  }
}
