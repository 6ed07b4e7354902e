package org.aqcp.edition.difference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aqcp.framework.FrameworkVersion;
import org.aqcp.framework.Indicator;

/**
 * Which indicators of two versions correspond: those with the same id, and those of which one says
 * that it replaces the other. Each corresponds to one at most.
 */
public final class Counterparts {
  /**
   * An indicator of the later version and that of the earlier one.
   *
   * @param before empty if the later one is new
   * @param after empty if the earlier one is retired
   */
  public record Pair(Optional<Indicator> before, Optional<Indicator> after) {}

  private Counterparts() {}

  /** All pairs, in the order of the later version, and those that are retired last. */
  public static List<Pair> of(FrameworkVersion before, FrameworkVersion after) {
    List<Pair> pairs = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    for (Indicator later : after.indicators()) {
      before.indicator(later.id()).ifPresent(same -> taken.add(same.id()));
    }
    for (Indicator later : after.indicators()) {
      Optional<Indicator> earlier =
          before.indicator(later.id()).or(() -> replaced(later, before, taken));
      earlier.ifPresent(one -> taken.add(one.id()));
      pairs.add(new Pair(earlier, Optional.of(later)));
    }
    before.indicators().stream()
        .filter(one -> !taken.contains(one.id()))
        .forEach(one -> pairs.add(new Pair(Optional.of(one), Optional.empty())));
    return pairs;
  }

  private static Optional<Indicator> replaced(
      Indicator later, FrameworkVersion before, Set<String> taken) {
    return before.indicators().stream()
        .filter(one -> !taken.contains(one.id()))
        .filter(one -> later.replaces().contains(one.id()) || one.replaces().contains(later.id()))
        .findFirst();
  }
}
