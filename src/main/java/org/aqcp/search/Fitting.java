package org.aqcp.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.aqcp.condition.Bindings;
import org.aqcp.condition.Kind;
import org.aqcp.condition.Operator;
import org.aqcp.condition.Part;
import org.aqcp.condition.Reading;
import org.aqcp.condition.Term;
import org.aqcp.condition.Test;
import org.aqcp.condition.Truth;
import org.aqcp.partnership.facts.Fact;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.facts.SectionType;
import org.aqcp.search.edit.Blueprint;
import org.aqcp.search.edit.NewValue;

/** Changes a draft until its last fact passes tests. */
final class Fitting {
  private final Reading reading;

  Fitting(Reading reading) {
    this.reading = reading;
  }

  /** The draft with what must change for its last fact to pass; empty where no change is known. */
  Optional<Draft> fit(Draft draft, List<Test> tests) {
    Draft fitted = draft;
    for (Test test : tests) {
      Optional<Draft> next = fit(fitted, test);
      if (next.isEmpty()) {
        return next;
      }
      fitted = next.get();
    }
    return Optional.of(fitted);
  }

  private Optional<Draft> fit(Draft draft, Test test) {
    Bindings bindings = draft.bindings();
    if (test.read(reading, bindings) == Truth.TRUE) {
      return Optional.of(draft);
    }
    return test.as(
        new Test.Forms<>(
            comparison -> fit(draft, comparison, bindings),
            all -> fit(draft, all.of()),
            any -> any.of().stream().flatMap(one -> fit(draft, one).stream()).findFirst()));
  }

  private static Optional<Draft> fit(Draft draft, Test.Comparison comparison, Bindings bindings) {
    Optional<Draft> left = fitLeft(draft, comparison, bindings);
    if (left.isPresent()) {
      return left;
    }
    Optional<Draft> right = fitRight(draft, comparison, bindings);
    return right.isPresent() ? right : fitBoth(draft, comparison, bindings);
  }

  /** Where the left side says nothing and the right side offers nothing, the left side begins. */
  private static Optional<Draft> fitBoth(
      Draft draft, Test.Comparison comparison, Bindings bindings) {
    if (comparison.left().value(bindings) != null) {
      return Optional.empty();
    }
    return Part.of(comparison.left(), bindings)
        .filter(p -> mayChange(draft, p))
        .flatMap(p -> NewValue.unlike(p, said(p, draft)).flatMap(value -> draft.with(p, value)))
        .flatMap(begun -> fitRight(begun, comparison, begun.bindings()));
  }

  private static Optional<Draft> fitLeft(
      Draft draft, Test.Comparison comparison, Bindings bindings) {
    Object right = comparison.right().value(bindings);
    return Part.of(comparison.left(), bindings)
        .filter(p -> mayChange(draft, p))
        .flatMap(
            p ->
                other(comparison.left(), p, comparison.operator(), right)
                    .map(value -> timely(value, comparison.operator(), bindings))
                    .flatMap(value -> draft.with(p, value)));
  }

  /** What facts of the same kind say already: a new name is to be no one else's. */
  private static List<Object> said(Part part, Draft draft) {
    return SectionType.listing(part.fact().getClass()).stream()
        .flatMap(type -> draft.partnership().section(type).facts().stream())
        .map(fact -> Kind.value((Record) fact, part.component()))
        .toList();
  }

  /** What may be any day from one on is best the day for which the partnership is described. */
  private static Object timely(Object value, Operator operator, Bindings bindings) {
    if (operator == Operator.AT_LEAST && value instanceof LocalDate day) {
      LocalDate asOf = ((Partnership) bindings.get("$partnership")).asOf();
      return day.isBefore(asOf) ? asOf : day;
    }
    return value;
  }

  private static Optional<Draft> fitRight(
      Draft draft, Test.Comparison comparison, Bindings bindings) {
    Object left = comparison.left().value(bindings);
    return Part.of(comparison.right(), bindings)
        .filter(p -> mayChange(draft, p))
        .flatMap(
            p ->
                NewValue.right(p, comparison.operator(), left)
                    .flatMap(value -> draft.with(p, value)));
  }

  /** A part and a value for it. */
  record PartValue(Part part, Object value) {}

  /** What would make a test fail; empty where no change is known. */
  static Optional<PartValue> failing(Test test, Bindings bound) {
    if (!(test instanceof Test.Comparison comparison)) {
      return Optional.empty();
    }
    Object right = comparison.right().value(bound);
    Operator negated = comparison.operator().negated();
    return Part.of(comparison.left(), bound)
        .flatMap(
            part ->
                other(comparison.left(), part, negated, right)
                    .map(value -> new PartValue(part, value)));
  }

  private static Optional<Object> other(Term left, Part part, Operator operator, Object right) {
    return left instanceof Term.Size && right != null
        ? NewValue.list(part, operator, ((Number) right).intValue())
        : NewValue.left(part, operator, right);
  }

  /**
   * Whether a change of a part can be asked of anyone. What a fact is called and what it is stays
   * as it is reported: a speech does not become an order. New facts are free.
   */
  static boolean mayChange(Draft draft, Part part) {
    return draft.isNew(part.fact())
        || (part.fact() instanceof Fact known
            && !Blueprint.of(known.getClass()).lasting(part.component(), part.value()));
  }
}
