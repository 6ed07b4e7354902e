package org.aqcp.metrics.audit;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.aqcp.metrics.knowledge.Knowledge;
import org.aqcp.metrics.knowledge.PeopleRole;
import org.aqcp.metrics.linear.LinearPoint;
import org.aqcp.metrics.linear.LinearProgram;

/**
 * Bounds the counts of a block. Two points that satisfy everything and are far enough apart in a
 * count show that it is protected, so most counts need no bounds of their own.
 */
final class BlockAudit {
  private static final int MAX_ROUNDS = 12;
  private static final long MIX = 0x9E3779B97F4A7C15L;

  private final Knowledge knowledge;
  private final UnknownBlock block;
  private final int limit;
  private final LinearProgram program;
  private final double[] lowest;
  private final double[] highest;

  /** The places in the block of the counts that are not decided yet. */
  private final Set<Integer> open = new TreeSet<>();

  private boolean contradiction;

  BlockAudit(Knowledge knowledge, UnknownBlock block, int limit) {
    this.knowledge = knowledge;
    this.block = block;
    this.limit = limit;
    this.program = block.program();
    this.lowest = new double[block.counts().size()];
    this.highest = new double[block.counts().size()];
    Arrays.fill(lowest, Double.POSITIVE_INFINITY);
    Arrays.fill(highest, Double.NEGATIVE_INFINITY);
  }

  void find(FoundExposures found) {
    for (int i = 0; i < lowest.length; i++) {
      int count = block.counts().get(i);
      double least = block.bounds().least(count);
      double most = block.bounds().most(count);
      boolean seen = FoundExposures.isExposed(role(i), least, most, limit);
      if (!seen && role(i) != PeopleRole.FREE && least < limit) {
        open.add(i);
      }
    }
    decideTogether();
    for (int i : List.copyOf(open)) {
      if (open.contains(i)) {
        decide(i, found);
      }
    }
  }

  private PeopleRole role(int i) {
    return knowledge.counts().get(block.counts().get(i)).role();
  }

  /** Pulls all undecided counts up or down at once, each time otherwise. */
  private void decideTogether() {
    int before = Integer.MAX_VALUE;
    for (int round = 0; round < MAX_ROUNDS && open.size() > 1; round++) {
      // a round and its opposite, so look at every second one
      if (round % 2 == 0) {
        if (open.size() == before) {
          return;
        }
        before = open.size();
      }
      double[] costs = new double[lowest.length];
      for (int i : open) {
        costs[i] = (round % 2 == 0 ? 1 : -1) * pull(i, round / 2);
      }
      see(program.cheapest(costs));
    }
  }

  /** A number between -1 and 1 that looks random. */
  private static double pull(int i, int round) {
    long mixed = (i + 1) * MIX + round * 0x632BE59BD9B4E019L;
    mixed = (mixed ^ (mixed >>> 29)) * 0xBF58476D1CE4E5B9L;
    return ((mixed ^ (mixed >>> 32)) >>> 11) * 0x1p-52 - 1;
  }

  private LinearPoint see(LinearPoint found) {
    contradiction |= found.infeasible();
    if (found.point().isPresent()) {
      double[] point = found.point().get();
      for (int i = 0; i < point.length; i++) {
        lowest[i] = Math.min(lowest[i], point[i]);
        highest[i] = Math.max(highest[i], point[i]);
      }
      open.removeIf(this::isProtected);
    }
    return found;
  }

  private boolean isProtected(int i) {
    boolean apart = highest[i] - lowest[i] >= limit - CountBounds.NEAR;
    return apart || (role(i) == PeopleRole.DIFFERENCE && lowest[i] <= CountBounds.NEAR);
  }

  private double enough(int i) {
    double apart = highest[i] - limit;
    return role(i) == PeopleRole.DIFFERENCE ? Math.max(0, apart) : apart;
  }

  private void decide(int i, FoundExposures found) {
    boolean top = see(program.greatest(i, lowest[i] + limit)).optimal();
    boolean bottom = open.contains(i) && see(program.smallest(i, enough(i))).optimal();
    if (open.remove(i)) {
      int count = block.counts().get(i);
      if (contradiction) {
        found.contradiction(count);
      } else if (!top || !bottom) {
        found.doubtful(count, block.bounds());
      } else if (FoundExposures.isExposed(role(i), lowest[i], highest[i], limit)) {
        found.bounded(count, lowest[i], highest[i]);
      }
    }
  }
}
