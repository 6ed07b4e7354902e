package org.aqcp.search;

import java.lang.reflect.RecordComponent;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.aqcp.condition.Bindings;
import org.aqcp.condition.Kind;
import org.aqcp.condition.Operator;
import org.aqcp.condition.Part;
import org.aqcp.condition.Reading;
import org.aqcp.condition.Term;
import org.aqcp.condition.Test;
import org.aqcp.condition.Truth;
import org.aqcp.input.record.Day;
import org.aqcp.input.record.PartMarks;
import org.aqcp.partnership.facts.Fact;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.facts.SectionType;
import org.aqcp.search.edit.Blueprint;
import org.aqcp.search.edit.ListedNames;
import org.aqcp.search.edit.NewValue;

/** Changes a draft until its last fact passes given tests. */
final class Fitting {
  /** More than there are words for a part. */
  private static final int SEVERAL = 100;

  private final Reading reading;

  Fitting(Reading reading) {
    this.reading = reading;
  }

  /** The draft in the ways known to change it so that its last fact passes, the best first. */
  Stream<Draft> fit(Draft draft, List<Test> tests) {
    Bindings bindings = draft.bindings();
    for (int i = 0; i < tests.size(); i++) {
      if (tests.get(i).read(reading, bindings) != Truth.TRUE) {
        List<Test> later = tests.subList(i + 1, tests.size());
        return fit(draft, tests.get(i), bindings).flatMap(next -> fit(next, later));
      }
    }
    return Stream.of(draft);
  }

  private Stream<Draft> fit(Draft draft, Test test, Bindings bindings) {
    return test.as(
        new Test.Forms<>(
            comparison -> fit(draft, comparison, bindings),
            all -> fit(draft, all.of()),
            any ->
                any.of().stream()
                    .sorted(Comparator.comparingInt(one -> hardness(one, bindings)))
                    .flatMap(one -> fit(draft, List.of(one)))));
  }

  /**
   * The place of the word that a test asks for among those that may be proposed, easiest first.
   * What asks for several things is harder than what asks for one.
   */
  private static int hardness(Test test, Bindings bindings) {
    if (!(test instanceof Test.Comparison comparison)) {
      return SEVERAL * ((Test.Several) test).of().size();
    }
    return Part.of(comparison.left(), bindings)
        .map(part -> NewValue.hardness(part, comparison.right().value(bindings)))
        .orElse(0);
  }

  private static Stream<Draft> fit(Draft draft, Test.Comparison comparison, Bindings bindings) {
    return Stream.<Supplier<Stream<Draft>>>of(
            () -> fitLeft(draft, comparison, bindings),
            () -> fitRight(draft, comparison, bindings),
            () -> fitBoth(draft, comparison, bindings))
        .flatMap(Supplier::get);
  }

  /** Gives a side that is not reported a new value, then fits the other side to it. */
  private static Stream<Draft> fitBoth(Draft draft, Test.Comparison comparison, Bindings bindings) {
    return Stream.concat(
        valued(draft, comparison.left(), bindings)
            .flatMap(next -> fitRight(next, comparison, next.bindings())),
        valued(draft, comparison.right(), bindings)
            .flatMap(next -> fitLeft(next, comparison, next.bindings())));
  }

  /** The draft with a new value for one side of a comparison, if it is not reported. */
  private static Stream<Draft> valued(Draft draft, Term side, Bindings bindings) {
    return side.value(bindings) != null
        ? Stream.empty()
        : part(draft, side, bindings)
            .flatMap(
                p -> NewValue.unlike(p, existingValues(p, draft)).flatMap(v -> draft.with(p, v)))
            .stream();
  }

  private static Stream<Draft> fitLeft(Draft draft, Test.Comparison comparison, Bindings bindings) {
    Object right = comparison.right().value(bindings);
    Operator operator = comparison.operator();
    return part(draft, comparison.left(), bindings).stream()
        .flatMap(
            part ->
                others(comparison.left(), part, operator, right).stream()
                    .map(value -> timely(value, part, operator, bindings))
                    .map(value -> ListedNames.in(draft.partnership(), part, value))
                    .flatMap(value -> draft.with(part, value).stream()));
  }

  private static Optional<Part> part(Draft draft, Term term, Bindings bindings) {
    return Part.of(term, bindings).filter(part -> mayChange(draft, part));
  }

  /** The values that facts of the same kind already have, so that a new name is unique. */
  private static List<Object> existingValues(Part part, Draft draft) {
    return SectionType.listing(part.fact().getClass()).stream()
        .flatMap(type -> draft.partnership().section(type).facts().stream())
        .map(fact -> Kind.value((Record) fact, part.component()))
        .toList();
  }

  /**
   * For a date with only a lower bound, the as-of date of the partnership, unless the year is
   * reported; for one on which something ends, some years later.
   */
  private static Object timely(Object value, Part part, Operator operator, Bindings bindings) {
    boolean free = operator == Operator.AT_LEAST && !Day.isVague(part.value());
    if (free && value instanceof Day day) {
      Day asOf = ((Partnership) bindings.get("$partnership")).asOf();
      Day now = day.isBefore(asOf) ? asOf : day;
      RecordComponent component =
          Kind.of(part.fact().getClass()).components().get(part.component());
      return now.plusYears(PartMarks.of(component).plausible().yearsAhead());
    }
    return value;
  }

  private static Stream<Draft> fitRight(
      Draft draft, Test.Comparison comparison, Bindings bindings) {
    Object left = comparison.left().value(bindings);
    return part(draft, comparison.right(), bindings)
        .flatMap(
            p ->
                NewValue.right(p, comparison.operator(), left)
                    .flatMap(value -> draft.with(p, value)))
        .stream();
  }

  /** Values of a part with which a comparison holds. */
  static List<Object> others(Term left, Part part, Operator operator, Object right) {
    return left instanceof Term.Size && right != null
        ? NewValue.list(part, operator, ((Number) right).intValue()).stream().toList()
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
