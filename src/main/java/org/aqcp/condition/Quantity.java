package org.aqcp.condition;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A count, sum or percentage compared with a number.
 *
 * @param function how it is counted
 * @param counted the variable that is counted; null if ways are
 * @param passing what a percentage is the share of
 */
public record Quantity(
    Join of, Function function, Term counted, Passing passing, Operator operator, Term needed)
    implements Condition {

  /** How a quantity is computed. */
  public enum Function {
    COUNT("count", "org.drools.core.base.accumulators.CountAccumulateFunction"),
    COUNT_DISTINCT("countDistinct", "org.aqcp.rules.drools.CountDistinctFunction"),
    TOTAL("total", "org.aqcp.rules.drools.TotalFunction"),
    /** Drools is given two counts instead. */
    PERCENT("percent", COUNT.engine);

    private final String drl;
    private final String engine;

    Function(String drl, String engine) {
      this.drl = drl;
      this.engine = engine;
    }

    /** The class that implements the function in the rule engine. */
    public String engine() {
      return engine;
    }

    /** Whether the engine ships with it. */
    public boolean builtIn() {
      return !engine.startsWith("org.aqcp.");
    }

    public static Optional<Function> named(String drl) {
      return Arrays.stream(values()).filter(f -> f.drl.equals(drl)).findFirst();
    }

    public String drl() {
      return drl;
    }

    /** How many steps a unit of what is needed has. */
    public int steps() {
      return this == PERCENT ? Share.STEP : 1;
    }

    /** Whether a number of steps compares so with a number that is needed. */
    public Truth compare(Range steps, Operator operator, long needed) {
      return steps.compare(operator, steps() * needed);
    }

    /** Whole numbers that compare so with any other as a number of steps does. */
    public Range whole(Range steps, Operator operator) {
      return this == PERCENT ? Share.percentages(steps, operator) : steps;
    }
  }

  public boolean isShare() {
    return function == Function.PERCENT;
  }

  /** The same quantity with another comparison. */
  public Quantity against(Operator by, Term other) {
    return new Quantity(of, function, counted, passing, by, other);
  }

  /** The ways that count: of a share, those that pass. */
  public Join counting() {
    return isShare() ? passing.of(of) : of;
  }

  /** The bounds of the quantity, in steps. */
  public Range range(Reading reading, Bindings bindings) {
    return count(reading, bindings).range();
  }

  /** The numbers behind a share; empty if any of it is open. */
  public Optional<Share.Counted> share(Reading reading, Bindings bindings) {
    return count(reading, bindings).share();
  }

  private Counter count(Reading reading, Bindings bindings) {
    Counter counter = new Counter(this, reading);
    JoinWalk.find(of, this, reading, bindings, counter);
    return counter;
  }

  public long needed(Bindings bindings) {
    return ((Number) needed.value(bindings)).longValue();
  }

  @Override
  public Truth read(Reading reading, Bindings bindings) {
    return function.compare(range(reading, bindings), operator, needed(bindings));
  }

  @Override
  public Condition rewritten(Rewriting by) {
    // the join first: it binds the counted variable
    Join facts = by.join(of);
    return new Quantity(
        facts, function, by.term(counted), passing.rewritten(by), operator, by.term(needed));
  }

  @Override
  public List<Pattern> patterns() {
    return counting().patterns();
  }

  @Override
  public <T> T as(Forms<T> forms) {
    return forms.quantity().apply(this);
  }

  @Override
  public boolean wantsMore() {
    return !operator.wantsLess();
  }
}
