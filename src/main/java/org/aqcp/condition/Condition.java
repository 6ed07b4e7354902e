package org.aqcp.condition;

import java.util.List;

/** What one sentence of a rule says: existence, absence, all of them, or a quantity. */
public sealed interface Condition
    permits Pattern, Condition.Exists, Condition.Absent, Condition.Every, Quantity {
  Truth read(Reading reading, Bindings bindings);

  /** There is one. */
  record Exists(Join of) implements Condition {
    @Override
    public Truth read(Reading reading, Bindings bindings) {
      return reading.exists(of, bindings);
    }
  }

  /** There is none. */
  record Absent(Join of) implements Condition {
    @Override
    public Truth read(Reading reading, Bindings bindings) {
      return reading.exists(of, bindings).not();
    }
  }

  /** There is at least one, and all of them pass the tests. */
  record Every(Pattern domain, List<Test> tests) implements Condition {
    public Every {
      tests = List.copyOf(tests);
    }

    @Override
    public Truth read(Reading reading, Bindings bindings) {
      Truth truth = reading.exists(Join.of(domain), bindings);
      for (Object fact : reading.candidates(domain, bindings)) {
        Truth one = passes(reading, domain.bind(bindings, fact));
        boolean supposed = fact == Reading.UNREPORTED_FACT;
        truth = truth.and(supposed ? one.or(Truth.UNKNOWN) : one);
      }
      return truth;
    }

    /** Whether the bound fact passes the tests, or is none of those that are meant. */
    public Truth passes(Reading reading, Bindings bound) {
      return reading.fits(domain.tests(), bound).not().or(reading.fits(tests, bound));
    }
  }
}
