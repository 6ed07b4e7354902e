package org.aqcp.logic;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.aqcp.condition.Condition;
import org.aqcp.condition.Join;
import org.aqcp.condition.Operator;
import org.aqcp.condition.Passing;
import org.aqcp.condition.Pattern;
import org.aqcp.condition.Quantity;
import org.aqcp.condition.Term;
import org.aqcp.condition.Test;

/** Small variations of conditions, so that one often implies the other. */
public record Variants(Condition of) {
  private static final List<Operator> ON_NUMBERS =
      List.of(Operator.AT_LEAST, Operator.AT_MOST, Operator.MORE, Operator.LESS, Operator.EQUAL);

  public Stream<Condition> all() {
    if (of instanceof Quantity quantity) {
      return Stream.concat(
          numbers(quantity),
          Stream.of(new Condition.Exists(quantity.of()), new Condition.Absent(quantity.of())));
    }
    if (of instanceof Condition.Exists exists) {
      return joins(exists.of()).flatMap(join -> Stream.concat(of(join), counts(join)));
    }
    if (of instanceof Condition.Absent absent) {
      return joins(absent.of()).flatMap(Variants::of);
    }
    Condition.Every every = (Condition.Every) of;
    return joins(Join.of(every.domain().askingAlso(every.tests())))
        .flatMap(join -> Stream.concat(of(join), every(every, join)));
  }

  private static Stream<Condition> of(Join join) {
    return Stream.of(new Condition.Exists(join), new Condition.Absent(join));
  }

  private static Stream<Condition> every(Condition.Every every, Join join) {
    return Stream.of(new Condition.Every(every.domain(), join.first().tests()));
  }

  private static Stream<Condition> counts(Join join) {
    return Stream.of(0, 1, 2)
        .flatMap(
            number ->
                ON_NUMBERS.stream()
                    .map(
                        operator ->
                            new Quantity(
                                join,
                                Quantity.Function.COUNT,
                                null,
                                Passing.NOTHING,
                                operator,
                                new Term.Literal(number))));
  }

  private static Stream<Condition> numbers(Quantity quantity) {
    int number = ((Number) ((Term.Literal) quantity.needed()).value()).intValue();
    return Stream.of(number - 1, number, number + 1, 0, 101)
        .flatMap(
            other ->
                ON_NUMBERS.stream()
                    .map(operator -> quantity.against(operator, new Term.Literal(other))));
  }

  /** The same with the tests of its first pattern changed one by one. */
  private static Stream<Join> joins(Join join) {
    List<Join> all = new ArrayList<>(List.of(join));
    List<Test> tests = join.first().tests();
    for (int i = 0; i < tests.size(); i++) {
      List<Test> fewer = new ArrayList<>(tests);
      Test out = fewer.remove(i);
      all.add(with(join, fewer));
      for (Test near : near(out)) {
        List<Test> other = new ArrayList<>(fewer);
        other.add(near);
        all.add(with(join, other));
      }
    }
    return all.stream();
  }

  private static List<Test> near(Test test) {
    if (!(test instanceof Test.Comparison one)) {
      return test instanceof Test.Any any ? any.of() : ((Test.All) test).of();
    }
    List<Test> near = new ArrayList<>();
    near.add(one.negated());
    if (Interval.of(one).isPresent()) {
      ON_NUMBERS.forEach(o -> near.add(new Test.Comparison(one.left(), o, one.right())));
    }
    near.add(new Test.Any(List.of(one, near.get(0))));
    return near;
  }

  private static Join with(Join join, List<Test> tests) {
    Pattern first = join.first();
    List<Condition> parts = new ArrayList<>(join.parts());
    parts.set(0, first.asking(tests));
    return new Join(parts);
  }
}
