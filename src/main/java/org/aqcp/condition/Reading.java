package org.aqcp.condition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.aqcp.input.record.Day;

/**
 * Reads conditions on a world of facts.
 *
 * <p>The <em>closed</em> reading works like Drools: an unreported fact does not exist, an
 * unreported value is null. The <em>open</em> reading treats them as unknown: an unreported value
 * may be any value, a date without a day any day that fits it, and an open list of facts may have
 * one more fact that nothing is known about.
 *
 * <p>Not thread-safe.
 */
public final class Reading {
  /** Represents, in an open list, facts that may exist but are not reported. */
  public static final Object UNREPORTED_FACT =
      new Object() {
        @Override
        public String toString() {
          return "(unreported)";
        }
      };

  private final World world;
  private final boolean open;
  private final FactIndex index = new FactIndex();
  private boolean metUnreported;

  /**
   * Whether the two readings may take a value differently: one that is unreported, or a date of
   * which the day is.
   */
  public static boolean leavesOpen(Object value) {
    return value == null || value == UNREPORTED_FACT || Day.isVague(value);
  }

  private Reading(World world, boolean open) {
    this.world = world;
    this.open = open;
  }

  public static Reading open(World world) {
    return new Reading(world, true);
  }

  public static Reading closed(World world) {
    return new Reading(world, false);
  }

  boolean open() {
    return open;
  }

  /** Records an unreported value or list: the open and the closed reading may now differ. */
  void meetUnreported() {
    metUnreported = true;
  }

  /** Whether the other reading is sure to give the same result for the last rule. */
  public boolean readAlike() {
    return !metUnreported;
  }

  /** Whether all sentences of a rule hold. */
  public Truth read(Rule rule, Bindings bindings) {
    metUnreported = false;
    Truth truth = Truth.TRUE;
    List<Sentence> sentences = rule.sentences();
    for (int i = 0; i < sentences.size(); i++) {
      truth = truth.and(sentences.get(i).condition().read(this, bindings));
      if (truth == Truth.FALSE) {
        return truth;
      }
    }
    return truth;
  }

  /** Whether a join can hold in at least one way. */
  Truth exists(Join join, Bindings bindings) {
    if (join.parts().size() == 1) {
      return exists(join.first(), bindings);
    }
    if (MergedWalk.isWorth(join, this)) {
      return MergedWalk.exists(join, this, bindings);
    }
    Truth[] truth = {Truth.FALSE};
    JoinWalk.findEach(
        join,
        this,
        bindings,
        (b, t, supposed, times) -> truth[0] = truth[0].or(supposed ? t.and(Truth.UNKNOWN) : t));
    return truth[0];
  }

  private Truth exists(Pattern pattern, Bindings bindings) {
    Truth truth = Truth.FALSE;
    for (Object fact : reported(pattern, bindings)) {
      truth = truth.or(fits(pattern.tests(), pattern.bind(bindings, fact)));
      if (truth == Truth.TRUE) {
        return truth;
      }
    }
    if (mayBeMore(pattern, bindings)) {
      Truth one = fits(pattern.tests(), pattern.bind(bindings, UNREPORTED_FACT));
      truth = truth.or(one.and(Truth.UNKNOWN));
    }
    return truth;
  }

  /** Whether the fact that is bound to {@code this} passes all of the tests. */
  public Truth fits(List<Test> tests, Bindings bindings) {
    Truth truth = Truth.TRUE;
    for (int i = 0; i < tests.size(); i++) {
      truth = truth.and(tests.get(i).read(this, bindings));
      if (truth == Truth.FALSE) {
        return truth;
      }
    }
    return truth;
  }

  /** The facts that a pattern looks at, with {@link #UNREPORTED_FACT} last if more may exist. */
  public Collection<?> candidates(Pattern pattern, Bindings bindings) {
    return withMore(reported(pattern, bindings), pattern, bindings);
  }

  /** Those of the candidates that can go with what is bound: others are sure to fail. */
  Collection<?> joined(Pattern pattern, Bindings bindings) {
    Collection<?> reported = reported(pattern, bindings);
    return withMore(
        pattern.from() == null ? index.fitting(pattern, reported, bindings) : reported,
        pattern,
        bindings);
  }

  private Collection<?> withMore(Collection<?> reported, Pattern pattern, Bindings bindings) {
    if (!mayBeMore(pattern, bindings)) {
      return reported;
    }
    List<Object> all = new ArrayList<>(reported);
    all.add(UNREPORTED_FACT);
    return all;
  }

  /** In how many ways a join holds or could. */
  public long ways(Join join, Bindings bindings) {
    long[] ways = {0};
    JoinWalk.find(join, null, this, bindings, (bound, truth, supposed, times) -> ways[0] += times);
    return ways[0];
  }

  /** How many facts of a kind are reported. */
  int facts(Kind kind) {
    return world.facts(kind).size();
  }

  /** A list to ask what is in it. */
  Object quick(Object list) {
    return index.quick(list);
  }

  private Collection<?> reported(Pattern pattern, Bindings bindings) {
    if (pattern.from() == null) {
      return world.facts(pattern.kind());
    }
    Object list = pattern.from().value(bindings);
    return list == null ? List.of() : (Collection<?>) list;
  }

  /** Whether an unreported fact may exist for a pattern. */
  private boolean mayBeMore(Pattern pattern, Bindings bindings) {
    boolean more =
        pattern.from() == null
            ? world.open(pattern.kind())
            : pattern.from().value(bindings) == null;
    if (more) {
      meetUnreported();
    }
    return more && open;
  }
}
