package org.aqcp.author.mutation.making;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aqcp.condition.Condition;
import org.aqcp.condition.Join;
import org.aqcp.condition.Operator;
import org.aqcp.condition.Pattern;
import org.aqcp.condition.Rewriting;
import org.aqcp.condition.Test;

/** Negates conditions. */
final class Negation {
  private Negation() {}

  /**
   * The negation of a sentence. For {@code every} it is {@code some}, a likely mistake rather than
   * the exact opposite.
   */
  static Optional<Condition> of(Condition condition) {
    return condition.as(
        new Condition.Forms<>(
            pattern -> Optional.empty(),
            exists -> Optional.of(new Condition.Absent(exists.of())),
            absent -> Optional.of(new Condition.Exists(absent.of())),
            every -> Optional.of(new Condition.Exists(Join.of(every.passing()))),
            quantity ->
                quantity.operator() == Operator.EQUAL
                    ? Optional.empty()
                    : Optional.of(
                        quantity.against(quantity.operator().negated(), quantity.needed())),
            comparing ->
                comparing.operator() == Operator.EQUAL
                    ? Optional.empty()
                    : Optional.of(comparing.by(comparing.operator().negated()))));
  }

  /** The tests on the facts that a sentence is about. Those of its narrowing lines come last. */
  static List<Test> tests(Condition condition) {
    return condition.of().first().tests();
  }

  /** The condition with some tests on the facts that it is about negated. */
  static Condition within(Condition condition, int from, int to) {
    Pattern first = condition.of().first();
    List<Test> tests = new ArrayList<>(first.tests().subList(0, from));
    List<Test> some = first.tests().subList(from, to);
    tests.add((some.size() == 1 ? some.get(0) : new Test.All(some)).negated());
    tests.addAll(first.tests().subList(to, first.tests().size()));
    return new Rewriting() {
      private boolean changed;

      /** Changes only the first pattern. */
      @Override
      protected Pattern pattern(Pattern pattern) {
        boolean others = changed;
        changed = true;
        return others ? pattern : pattern.asking(tests);
      }
    }.condition(condition);
  }
}
