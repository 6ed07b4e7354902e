package org.aqcp.condition;

import java.util.Arrays;
import java.util.Optional;

/**
 * A count, sum or percentage compared with a number.
 *
 * @param function how it is counted
 * @param counted the variable that is counted, or null for {@link Function#COUNT}
 */
public record Quantity(Join of, Function function, Term counted, Operator operator, Term needed)
    implements Condition {

  /** How a quantity is computed. */
  public enum Function {
    COUNT("count", "org.drools.core.base.accumulators.CountAccumulateFunction"),
    COUNT_DISTINCT("countDistinct", "org.aqcp.rules.drools.CountDistinctFunction"),
    TOTAL("total", "org.aqcp.rules.drools.TotalFunction"),
    PERCENT("percent", "org.aqcp.rules.drools.PercentFunction");

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

    Tally tally(boolean open) {
      return switch (this) {
        case COUNT -> new Tally.Count();
        case COUNT_DISTINCT -> new Tally.Distinct(open);
        case TOTAL -> new Tally.Total(open);
        case PERCENT -> new Tally.Percent(open);
      };
    }
  }

  /** The same quantity with another comparison. */
  public Quantity against(Operator by, Term other) {
    return new Quantity(of, function, counted, by, other);
  }

  /** The same comparison for a quantity of other facts. */
  public Quantity counting(Join facts) {
    return new Quantity(facts, function, counted, operator, needed);
  }

  /** The bounds of the quantity. */
  public Range range(Reading reading, Bindings bindings) {
    Tally tally = function.tally(reading.open());
    JoinWalk.find(of, counted, reading, bindings, into(tally, reading));
    return tally.range();
  }

  /** The same number, by every way one by one. */
  Range rangeOfEach(Reading reading, Bindings bindings) {
    Tally tally = function.tally(reading.open());
    JoinWalk.findEach(of, reading, bindings, into(tally, reading));
    return tally.range();
  }

  /** The same number, by ways that are merged. */
  Range rangeOfMerged(Reading reading, Bindings bindings) {
    Tally tally = function.tally(reading.open());
    MergedWalk.find(of, counted, reading, bindings, into(tally, reading));
    return tally.range();
  }

  private JoinWalk.Found into(Tally tally, Reading reading) {
    return (bound, truth, supposed, times) -> {
      if (supposed) {
        tally.suppose();
      } else {
        tally.add(value(reading, bound), truth == Truth.TRUE, times);
      }
    };
  }

  private Object value(Reading reading, Bindings bound) {
    Object value = counted == null ? null : counted.value(bound);
    if (counted != null && Reading.leavesOpen(value)) {
      reading.meetUnreported();
    }
    return value;
  }

  /** The counts behind a share; empty if any of it is open. */
  public Optional<Share.Counted> share(Reading reading, Bindings bindings) {
    long[] yesNoOpen = new long[3];
    JoinWalk.find(
        of,
        counted,
        reading,
        bindings,
        (bound, truth, supposed, times) -> {
          Object value = counted.value(bound);
          boolean certain = !supposed && truth == Truth.TRUE && value != null;
          yesNoOpen[certain ? Share.isYes(value) ? 0 : 1 : 2] += times;
        });
    return yesNoOpen[2] == 0
        ? Optional.of(new Share.Counted(yesNoOpen[0], yesNoOpen[1]))
        : Optional.empty();
  }

  public long needed(Bindings bindings) {
    return ((Number) needed.value(bindings)).longValue();
  }

  @Override
  public Truth read(Reading reading, Bindings bindings) {
    return range(reading, bindings).compare(operator, needed(bindings));
  }

  @Override
  public Condition rewritten(Rewriting by) {
    // the join first: it binds the counted variable
    Join facts = by.join(of);
    return new Quantity(facts, function, by.term(counted), operator, by.term(needed));
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
