package org.aqcp.condition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
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
  private final WayKeys keys;
  private final Set<Object> gone = new HashSet<>();
  private Truth best = Truth.FALSE;

  private MergedWalk(Join join, Quantity counted, Reading reading) {
    this.reading = reading;
    this.parts = join.parts();
    this.keys = new WayKeys(parts, counted);
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
      Join join, Quantity counted, Reading reading, Bindings bindings, JoinWalk.Found found) {
    MergedWalk walk = new MergedWalk(join, counted, reading);
    Collection<Ways> ways = List.of(start(bindings));
    for (int part = 0; part < walk.parts.size(); part++) {
      Map<Object, Ways> merged = new LinkedHashMap<>();
      for (Ways way : ways) {
        for (Ways next : walk.next(part, way)) {
          merged.merge(
              walk.keys.of(part + 1, next.bindings, next.truth, next.supposed), next, Ways::and);
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
      if (gone.add(keys.of(part + 1, next.bindings, next.truth, next.supposed))) {
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
}
