package org.aqcp.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A test of one fact, as part of a pattern. */
public sealed interface Test {
  Truth read(Reading reading, Bindings bindings);

  /** The opposite test. Exact only if nothing is unreported. */
  Test negated();

  /** The same form of test with its parts rewritten. */
  Test rewritten(Rewriting by);

  /** All comparisons in it, in order. */
  List<Comparison> comparisons();

  /** Applies the function for this form of test. */
  <T> T as(Forms<T> forms);

  /** One function for each form of test. */
  record Forms<T>(Function<Comparison, T> comparison, Function<All, T> all, Function<Any, T> any) {}

  /** A combination of tests. */
  sealed interface Several extends Test permits All, Any {
    List<Test> of();

    /** The word that joins the tests in prose. */
    String word();

    @Override
    default List<Comparison> comparisons() {
      List<Comparison> comparisons = new ArrayList<>();
      for (Test one : of()) {
        comparisons.addAll(one.comparisons());
      }
      return comparisons;
    }

    private static String joined(List<Test> of, String sign) {
      return of.stream().map(Test::toString).collect(Collectors.joining(sign, "(", ")"));
    }
  }

  /** A comparison of two terms. */
  record Comparison(Term left, Operator operator, Term right) implements Test {
    @Override
    public Truth read(Reading reading, Bindings bindings) {
      Object l = reading.quick(left.value(bindings));
      Object r = reading.quick(right.value(bindings));
      if (Reading.leavesOpen(l) || Reading.leavesOpen(r)) {
        reading.meetUnreported();
      }
      if (reading.open()) {
        return operator.open(l, r);
      }
      return unsized(left, l) || unsized(right, r) ? Truth.FALSE : operator.closed(l, r);
    }

    @Override
    public Test negated() {
      return new Comparison(left, operator.negated(), right);
    }

    @Override
    public Test rewritten(Rewriting by) {
      return new Comparison(by.term(left), operator, by.term(right));
    }

    @Override
    public List<Comparison> comparisons() {
      return List.of(this);
    }

    @Override
    public <T> T as(Forms<T> forms) {
      return forms.comparison.apply(this);
    }

    /** In Drools any comparison with the size of a null list is false, even {@code !=}. */
    private static boolean unsized(Term term, Object value) {
      return term instanceof Term.Size && value == null;
    }

    @Override
    public String toString() {
      return left + " " + operator.drl() + " " + right;
    }
  }

  /** All of several tests. */
  record All(List<Test> of) implements Several {
    public All {
      of = List.copyOf(of);
    }

    @Override
    public Truth read(Reading reading, Bindings bindings) {
      return reading.fits(of, bindings);
    }

    @Override
    public Test negated() {
      return new Any(of.stream().map(Test::negated).toList());
    }

    @Override
    public String word() {
      return "and";
    }

    @Override
    public Test rewritten(Rewriting by) {
      return new All(by.tests(of));
    }

    @Override
    public <T> T as(Forms<T> forms) {
      return forms.all.apply(this);
    }

    @Override
    public String toString() {
      return Several.joined(of, " && ");
    }
  }

  /** At least one of several tests. */
  record Any(List<Test> of) implements Several {
    public Any {
      of = List.copyOf(of);
    }

    @Override
    public Truth read(Reading reading, Bindings bindings) {
      Truth truth = Truth.FALSE;
      for (int i = 0; i < of.size(); i++) {
        truth = truth.or(of.get(i).read(reading, bindings));
        if (truth == Truth.TRUE) {
          return truth;
        }
      }
      return truth;
    }

    @Override
    public Test negated() {
      return new All(of.stream().map(Test::negated).toList());
    }

    @Override
    public String word() {
      return "or";
    }

    @Override
    public Test rewritten(Rewriting by) {
      return new Any(by.tests(of));
    }

    @Override
    public <T> T as(Forms<T> forms) {
      return forms.any.apply(this);
    }

    @Override
    public String toString() {
      return Several.joined(of, " || ");
    }
  }
}
