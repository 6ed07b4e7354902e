package org.aqcp.condition;

import java.util.List;

/** What a pattern asks of one fact. */
public sealed interface Test {
  Truth read(Reading reading, Bindings bindings);

  /** What holds where this does not, as long as nothing is unreported. */
  Test negated();

  /** Two terms held against each other. */
  record Comparison(Term left, Operator operator, Term right) implements Test {
    @Override
    public Truth read(Reading reading, Bindings bindings) {
      Object l = left.value(bindings);
      Object r = right.value(bindings);
      if (l == null || r == null || l == Reading.UNREPORTED_FACT || r == Reading.UNREPORTED_FACT) {
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

    /** Drools asks nothing of a list that is not there, not even that its size be another. */
    private static boolean unsized(Term term, Object value) {
      return term instanceof Term.Size && value == null;
    }

    @Override
    public String toString() {
      return left + " " + operator.drl() + " " + right;
    }
  }

  /** Every one of several tests. */
  record All(List<Test> of) implements Test {
    public All {
      of = List.copyOf(of);
    }

    @Override
    public Truth read(Reading reading, Bindings bindings) {
      Truth truth = Truth.TRUE;
      for (int i = 0; i < of.size(); i++) {
        truth = truth.and(of.get(i).read(reading, bindings));
        if (truth == Truth.FALSE) {
          return truth;
        }
      }
      return truth;
    }

    @Override
    public Test negated() {
      return new Any(of.stream().map(Test::negated).toList());
    }
  }

  /** At least one of several tests. */
  record Any(List<Test> of) implements Test {
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
  }
}
