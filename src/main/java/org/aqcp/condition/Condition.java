package org.aqcp.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What one sentence of a rule says: existence, absence, all of them, or a quantity. */
public sealed interface Condition
    permits Pattern, Condition.Exists, Condition.Absent, Condition.Every, Quantity {
  Truth read(Reading reading, Bindings bindings);

  /** The facts that it is about, as they are found together. */
  Join of();

  /** The same form of condition, with what it is made of rewritten. */
  Condition rewritten(Rewriting by);

  /** What is said of its form. */
  <T> T as(Forms<T> forms);

  /** Something to say of each form that a condition can have. */
  record Forms<T>(
      Function<Pattern, T> pattern,
      Function<Exists, T> exists,
      Function<Absent, T> absent,
      Function<Every, T> every,
      Function<Quantity, T> quantity) {}

  /** Every pattern in it, in its order; of {@code every} with what is asked of each. */
  default List<Pattern> patterns() {
    List<Pattern> patterns = new ArrayList<>();
    for (Condition part : of().parts()) {
      patterns.addAll(part.patterns());
    }
    return patterns;
  }

  /** Whether it is nearer to holding the more there is of what it is about. */
  default boolean wantsMore() {
    return true;
  }

  /** There is one. */
  record Exists(Join of) implements Condition {
    @Override
    public Truth read(Reading reading, Bindings bindings) {
      return reading.exists(of, bindings);
    }

    @Override
    public Condition rewritten(Rewriting by) {
      return new Exists(by.join(of));
    }

    @Override
    public <T> T as(Forms<T> forms) {
      return forms.exists.apply(this);
    }
  }

  /** There is none. */
  record Absent(Join of) implements Condition {
    @Override
    public Truth read(Reading reading, Bindings bindings) {
      return reading.exists(of, bindings).not();
    }

    @Override
    public Condition rewritten(Rewriting by) {
      return new Absent(by.join(of));
    }

    @Override
    public <T> T as(Forms<T> forms) {
      return forms.absent.apply(this);
    }

    @Override
    public boolean wantsMore() {
      return false;
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

    /** One of those that pass. */
    public Pattern passing() {
      return domain.askingAlso(tests);
    }

    @Override
    public Join of() {
      return Join.of(domain);
    }

    @Override
    public List<Pattern> patterns() {
      return List.of(passing());
    }

    @Override
    public Condition rewritten(Rewriting by) {
      // the domain first: the tests may speak of what it binds
      Pattern others = by.pattern(domain);
      return new Every(others, by.tests(tests));
    }

    @Override
    public <T> T as(Forms<T> forms) {
      return forms.every.apply(this);
    }
  }
}
