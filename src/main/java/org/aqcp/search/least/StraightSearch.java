package org.aqcp.search.least;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Goes straight towards a goal: takes, each time, the option that brings what is hardest nearer.
 * What it finds need not take the least effort, but nothing of it can be left out.
 */
final class StraightSearch {
  /** More options than this are not decided on one after the other. */
  private static final int MOST_STEPS = 100;

  private final Wanting wanting;
  private final Options options;
  private final Decisions decisions;

  StraightSearch(Wanting wanting, Options options) {
    this.wanting = wanting;
    this.options = options;
    this.decisions = new Decisions(options);
  }

  /** The option of each choice; empty if nothing was found. */
  Optional<int[]> found() {
    return reached().map(this::needed);
  }

  private Optional<int[]> reached() {
    Decision at = Decision.START;
    at.read(wanting, decisions);
    for (int steps = 0; steps < MOST_STEPS && !wanting.holds(); steps++) {
      if (wanting.least() == Wanting.NEVER) {
        // the last option that was taken leads nowhere
        while (!at.isStart() && !at.isTaken()) {
          at = at.before();
        }
        if (at.isStart()) {
          return Optional.empty();
        }
        at = at.otherwise();
      } else {
        Wanting.Option next = wanting.nearest();
        at = new Decision(at, next.choice(), next.option(), true);
      }
      at.read(wanting, decisions);
    }
    return wanting.holds() ? Optional.of(wanting.taken()) : Optional.empty();
  }

  /** Leaves out what is not needed, the dearest first. */
  private int[] needed(int[] taken) {
    int[] needed = taken.clone();
    IntStream.range(0, taken.length)
        .filter(choice -> taken[choice] != 0)
        .boxed()
        .sorted(Comparator.comparingLong(choice -> -options.effort(choice, taken[choice])))
        .forEach(
            choice -> {
              needed[choice] = 0;
              if (!holds(needed)) {
                needed[choice] = taken[choice];
              }
            });
    return needed;
  }

  private boolean holds(int[] taken) {
    decisions.clear();
    for (int choice = 0; choice < taken.length; choice++) {
      if (taken[choice] != 0) {
        decisions.take(choice, taken[choice]);
      }
    }
    wanting.read(decisions);
    return wanting.holds();
  }
}
