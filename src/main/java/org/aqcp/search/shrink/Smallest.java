package org.aqcp.search.shrink;

import java.util.Optional;
import java.util.function.Predicate;
import org.aqcp.partnership.facts.Partnership;

/** Shrinks a partnership as far as a condition allows. */
public final class Smallest {
  private Smallest() {}

  /** A partnership that still passes and from which nothing more can be removed. */
  public static Partnership of(Partnership partnership, Predicate<Partnership> passes) {
    Partnership smallest = partnership;
    Optional<Partnership> smaller = Optional.of(partnership);
    while (smaller.isPresent()) {
      smallest = smaller.get();
      int weight = Weight.of(smallest);
      smaller =
          Reductions.of(smallest).stream()
              .filter(p -> Weight.of(p) < weight && passes.test(p))
              .findFirst();
    }
    return smallest;
  }
}
