package org.aqcp.condition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The walk through a join of many facts. Where the parts that are to come ask the same values of
 * two ways, they go on alike and are gone as one, so that the time grows with the facts and the
 * values that differ, not with the product of the facts. It finds what {@link JoinWalk} finds.
 */
final class MergedWalk {
  /** Products up to this one are walked through one by one: to merge takes longer. */
  private static final long FEW = 1_000;

  /** A list within a fact is seldom longer. */
  private static final int INNER = 8;

  /** Ways up to a part that go on alike. */
  private record Ways(Bindings bindings, Truth truth, boolean supposed, long times) {
    Ways and(Ways others) {
      return new Ways(bindings, truth, supposed, times + others.times);
    }
  }

  private final Reading reading;
  private final List<Condition> parts;
  private final List<List<String>> used;
  private final Set<Object> gone = new HashSet<>();
  private final IdentityHashMap<Object, Same> known = new IdentityHashMap<>();
  private final Map<Object, Same> lists = new HashMap<>();
  private Truth best = Truth.FALSE;

  private MergedWalk(Join join, Term counted, Reading reading) {
    this.reading = reading;
    this.parts = join.parts();
    this.used = UsedVariables.of(parts, counted);
  }

  /** Whether a join may have so many ways that merging them is worth it. */
  static boolean isWorth(Join join, Reading reading) {
    List<Condition> parts = join.parts();
    if (parts.size() == 1) {
      return false;
    }
    long product = 1;
    for (int i = 0; i < parts.size() && product <= FEW; i++) {
      if (parts.get(i) instanceof Pattern pattern) {
        product *= pattern.from() == null ? 1 + reading.facts(pattern.kind()) : INNER;
      }
    }
    return product > FEW;
  }

  /** Finds all ways that are not certain to fail, as many at once as are alike. */
  static void find(
      Join join, Term counted, Reading reading, Bindings bindings, JoinWalk.Found found) {
    MergedWalk walk = new MergedWalk(join, counted, reading);
    Collection<Ways> ways = List.of(start(bindings));
    for (int part = 0; part < walk.parts.size(); part++) {
      Map<Object, Ways> merged = new LinkedHashMap<>();
      for (Ways way : ways) {
        for (Ways next : walk.next(part, way)) {
          merged.merge(walk.key(part + 1, next), next, Ways::and);
        }
      }
      ways = merged.values();
    }
    ways.forEach(way -> found.ways(way.bindings, way.truth, way.supposed, way.times));
  }

  /**
   * Whether a join can hold in at least one way; what can say no more than is known is left out.
   */
  static Truth exists(Join join, Reading reading, Bindings bindings) {
    MergedWalk walk = new MergedWalk(join, null, reading);
    walk.exists(0, start(bindings));
    return walk.best;
  }

  private static Ways start(Bindings bindings) {
    return new Ways(bindings, Truth.TRUE, false, 1);
  }

  private void exists(int part, Ways way) {
    Truth most = way.supposed ? way.truth.and(Truth.UNKNOWN) : way.truth;
    if (best.compareTo(most) >= 0) {
      return;
    }
    if (part == parts.size()) {
      best = most;
      return;
    }
    for (Ways next : next(part, way)) {
      if (gone.add(key(part + 1, next))) {
        exists(part + 1, next);
      }
    }
  }

  /** The ways that one more part leaves. */
  private List<Ways> next(int part, Ways way) {
    List<Ways> next = new ArrayList<>();
    if (!(parts.get(part) instanceof Pattern pattern)) {
      add(parts.get(part).read(reading, way.bindings), way, way.bindings, way.supposed, next);
      return next;
    }
    for (Object fact : reading.joined(pattern, way.bindings)) {
      Bindings bound = pattern.bind(way.bindings, fact);
      Truth fits = reading.fits(pattern.tests(), bound);
      add(fits, way, bound, way.supposed || fact == Reading.UNREPORTED_FACT, next);
    }
    return next;
  }

  private static void add(
      Truth truth, Ways way, Bindings bound, boolean supposed, List<Ways> next) {
    if (truth != Truth.FALSE) {
      next.add(new Ways(bound, way.truth.and(truth), supposed, way.times));
    }
  }

  private Object key(int part, Ways way) {
    List<String> variables = used.get(part);
    Object[] values = new Object[variables.size() + 3];
    for (int i = 0; i < variables.size(); i++) {
      values[i] = value(way.bindings.get(variables.get(i)));
    }
    values[variables.size()] = way.truth;
    values[variables.size() + 1] = way.supposed;
    values[variables.size() + 2] = part;
    return Arrays.asList(values);
  }

  /** A fact is itself, and lists are the same that have the same in them. */
  private Object value(Object bound) {
    if (bound instanceof Record) {
      return new Same(bound);
    }
    if (!(bound instanceof Collection<?>)) {
      return bound;
    }
    Same same = known.get(bound);
    if (same == null) {
      same = lists.computeIfAbsent(bound, Same::new);
      known.put(bound, same);
    }
    return same;
  }

  private record Same(Object value) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Same same && same.value == value;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(value);
    }
  }
}
