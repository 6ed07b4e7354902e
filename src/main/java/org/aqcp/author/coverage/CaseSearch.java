package org.aqcp.author.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.framework.Indicator;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.search.shrink.Reductions;
import org.aqcp.search.shrink.Smallest;
import org.aqcp.search.shrink.Weight;

/**
 * Searches for small partnerships that reach targets that no case reaches, and confirms them with
 * Drools. Finding none does not prove that there is none.
 */
final class CaseSearch {
  /** How many of the found partnerships are minimized. */
  private static final int MOST_MINIMIZED = 6;

  private final Evaluator evaluator;
  private final Indicator indicator;
  private final Drafts drafts;
  private final List<Partnership> known;

  /** A search that starts from an empty partnership and the partnerships of existing cases. */
  CaseSearch(Evaluator evaluator, Indicator indicator, Partnership empty, List<Partnership> known) {
    this.evaluator = evaluator;
    this.indicator = indicator;
    this.drafts = new Drafts(indicator, evaluator.rulebook().on(indicator.id()), empty);
    this.known = List.copyOf(known);
  }

  /** The smallest case found for a target, if any. */
  Optional<FoundCase> find(Target target) {
    Predicate<Partnership> reaches = p -> target.reached(p, evaluator);
    List<Partnership> found = found(target, reaches);
    return found.stream()
        .sorted(Comparator.comparingInt(Weight::of))
        .limit(MOST_MINIMIZED)
        .map(p -> Smallest.of(p, reaches))
        .min(Comparator.comparingInt(Weight::of))
        .map(p -> new FoundCase(target, p, evaluator.evaluate(p, indicator).status()));
  }

  /** Tries the cheapest drafts first, and the others only if those do not reach the target. */
  private List<Partnership> found(Target target, Predicate<Partnership> reaches) {
    List<Partnership> made = new ArrayList<>(drafts.of(target, reaches));
    List<Partnership> found = new ArrayList<>(made.stream().filter(reaches).toList());
    if (found.isEmpty()) {
      List<Partnership> richer = drafts.richer(target, reaches);
      richer.stream().filter(reaches).forEach(found::add);
      made.addAll(richer);
    }
    if (found.isEmpty()) {
      known.stream().filter(reaches).forEach(found::add);
      made.addAll(known);
      made.stream().flatMap(p -> Reductions.of(p).stream()).filter(reaches).forEach(found::add);
    }
    return found;
  }
}
