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
      Truth some = Truth.FALSE;
      Truth all = Truth.TRUE;
      for (Object fact : reading.candidates(domain, bindings)) {
        Bindings bound = domain.bind(bindings, fact);
        Truth meant = reading.fits(domain.tests(), bound);
        if (meant == Truth.FALSE) {
          continue;
        }
        Truth passes = meant.not().or(reading.fits(tests, bound));
        boolean supposed = fact == Reading.UNREPORTED_FACT;
        some = some.or(supposed ? Truth.UNKNOWN : meant);
        all = all.and(supposed ? passes.or(Truth.UNKNOWN) : passes);
        if (all == Truth.FALSE) {
          return all;
        }
      }
      return some.and(all);
    }

    /** Whether the bound fact passes the tests, or is none of those that are meant. */
    public Truth passes(Reading reading, Bindings bound) {
      return reading.fits(domain.tests(), bound).not().or(reading.fits(tests, bound));
    }
  }
}
