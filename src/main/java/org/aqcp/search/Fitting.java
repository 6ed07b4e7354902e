package org.aqcp.search;

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
import org.aqcp.input.record.Day;
import org.aqcp.partnership.facts.Fact;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.facts.SectionType;
import org.aqcp.search.edit.Blueprint;
import org.aqcp.search.edit.NewValue;

/** Changes a draft until its last fact passes given tests. */
final class Fitting {
  private final Reading reading;

  Fitting(Reading reading) {
    this.reading = reading;
  }

  /** The draft, changed so that its last fact passes; empty if no such change is known. */
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

  /** Gives an unreported left side a new value, then fits the right side to it. */
  private static Optional<Draft> fitBoth(
      Draft draft, Test.Comparison comparison, Bindings bindings) {
    if (comparison.left().value(bindings) != null) {
      return Optional.empty();
    }
    return Part.of(comparison.left(), bindings)
        .filter(p -> mayChange(draft, p))
        .flatMap(
            p ->
                NewValue.unlike(p, existingValues(p, draft)).flatMap(value -> draft.with(p, value)))
        .flatMap(next -> fitRight(next, comparison, next.bindings()));
  }

  private static Optional<Draft> fitLeft(
      Draft draft, Test.Comparison comparison, Bindings bindings) {
    Object right = comparison.right().value(bindings);
    return Part.of(comparison.left(), bindings)
        .filter(p -> mayChange(draft, p))
        .flatMap(
            p ->
                other(comparison.left(), p, comparison.operator(), right)
                    .map(value -> timely(value, p, comparison.operator(), bindings))
                    .flatMap(value -> draft.with(p, value)));
  }

  /** The values that facts of the same kind already have, so that a new name is unique. */
  private static List<Object> existingValues(Part part, Draft draft) {
    return SectionType.listing(part.fact().getClass()).stream()
        .flatMap(type -> draft.partnership().section(type).facts().stream())
        .map(fact -> Kind.value((Record) fact, part.component()))
        .toList();
  }

  /** For a date with only a lower bound, prefers the as-of date, unless the year is reported. */
  private static Object timely(Object value, Part part, Operator operator, Bindings bindings) {
    boolean free = operator == Operator.AT_LEAST && !Day.isVague(part.value());
    if (free && value instanceof Day day) {
      Day asOf = ((Partnership) bindings.get("$partnership")).asOf();
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

  record PartValue(Part part, Object value) {}

  /** A new value that makes a test fail; empty if none is known. */
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
   * Whether a partnership can reasonably change a part. The name and kind of a reported fact are
   * fixed: a speech does not become an order. New facts may say anything.
   */
  static boolean mayChange(Draft draft, Part part) {
    return draft.isNew(part.fact())
        || (part.fact() instanceof Fact known
            && !Blueprint.of(known.getClass()).lasting(part.component(), part.value()));
  }
}
