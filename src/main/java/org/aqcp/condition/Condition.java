package org.aqcp.condition;

import java.util.List;
import java.util.function.Function;

/** A condition on facts: existence, absence, all of them, a quantity, or two compared. */
public sealed interface Condition extends Requirement
    permits Pattern, Condition.Exists, Condition.Absent, Condition.Every, Quantity, Comparing {
  /** The facts that the condition is about. */
  Join of();

  /** The same form of condition with its parts rewritten. */
  @Override
  Condition rewritten(Rewriting by);

  /** Applies the function for this form of condition. */
  <T> T as(Forms<T> forms);

  /** One function for each form of condition. */
  record Forms<T>(
      Function<Pattern, T> pattern,
      Function<Exists, T> exists,
      Function<Absent, T> absent,
      Function<Every, T> every,
      Function<Quantity, T> quantity,
      Function<Comparing, T> comparing) {}

  @Override
  default List<Condition> conditions() {
    return List.of(this);
  }

  /** All patterns in order. For {@code every}, its domain together with its tests. */
  @Override
  default List<Pattern> patterns() {
    return of().patterns();
  }

  /** Whether more matching facts bring the condition closer to holding. */
  default boolean wantsMore() {
    return true;
  }

  /** At least one match exists. */
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

  /** No match exists. */
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

  /** The domain is not empty, and all of its facts pass the tests. */
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
        Truth inDomain = reading.fits(domain.tests(), bound);
        if (inDomain == Truth.FALSE) {
          continue;
        }
        Truth passes = inDomain.not().or(reading.fits(tests, bound));
        boolean supposed = fact == Reading.UNREPORTED_FACT;
        some = some.or(supposed ? Truth.UNKNOWN : inDomain);
        all = all.and(supposed ? passes.or(Truth.UNKNOWN) : passes);
        if (all == Truth.FALSE) {
          return all;
        }
      }
      return some.and(all);
    }

    /** Whether the bound fact passes the tests or is outside the domain. */
    public Truth passes(Reading reading, Bindings bound) {
      return reading.fits(domain.tests(), bound).not().or(reading.fits(tests, bound));
    }

    /** The facts of the domain that pass the tests. */
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
      // the domain first: the tests may use variables that it binds
      Pattern rewrittenDomain = by.pattern(domain);
      return new Every(rewrittenDomain, by.tests(tests));
    }

    @Override
    public <T> T as(Forms<T> forms) {
      return forms.every.apply(this);
    }
  }
}
