package org.aqcp.explanation.remedy;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import org.aqcp.condition.Bindings;
import org.aqcp.condition.Kind;
import org.aqcp.condition.Part;
import org.aqcp.condition.Reading;
import org.aqcp.condition.Term;
import org.aqcp.condition.Test;
import org.aqcp.condition.Truth;
import org.aqcp.input.Required;

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
    if (test instanceof Test.All all) {
      return fit(draft, all.of());
    }
    if (test instanceof Test.Any any) {
      return any.of().stream().flatMap(one -> fit(draft, one).stream()).findFirst();
    }
    Test.Comparison comparison = (Test.Comparison) test;
    Optional<Draft> left = fitLeft(draft, comparison, bindings);
    return left.isPresent() ? left : fitRight(draft, comparison, bindings);
  }

  private static Optional<Draft> fitLeft(
      Draft draft, Test.Comparison comparison, Bindings bindings) {
    Optional<Part> part = Part.of(comparison.left(), bindings).filter(p -> mayChange(draft, p));
    Object right = comparison.right().value(bindings);
    if (comparison.left() instanceof Term.Size) {
      return part.filter(p -> right != null)
          .flatMap(
              p ->
                  NewValue.list(p, comparison.operator(), ((Number) right).intValue())
                      .flatMap(value -> draft.with(p, value)));
    }
    return part.flatMap(
        p -> NewValue.left(p, comparison.operator(), right).flatMap(value -> draft.with(p, value)));
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

  /** What a fact is told from others by stays as it is, save in new facts. */
  static boolean mayChange(Draft draft, Part part) {
    RecordComponent component = Kind.of(part.fact().getClass()).components().get(part.component());
    return draft.isNew(part.fact())
        || (!component.isAnnotationPresent(Required.class)
            && !part.component().equals("parentOrganisation"));
  }
}
