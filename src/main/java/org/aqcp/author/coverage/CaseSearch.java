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
 * Looks for small partnerships that show what no case shows. What it finds is evaluated, with
 * Drools as the referee; that it finds none does not mean that there is none.
 */
final class CaseSearch {
  /** Of what was found, how many are made as small as they can be. */
  private static final int WORTH_IT = 6;

  private final Evaluator evaluator;
  private final Indicator indicator;
  private final Drafts drafts;
  private final List<Partnership> known;

  /**
   * A search for cases of one indicator.
   *
   * @param bare a partnership that says nothing but its level and day
   * @param known what is given in cases that there are
   */
  CaseSearch(Evaluator evaluator, Indicator indicator, Partnership bare, List<Partnership> known) {
    this.evaluator = evaluator;
    this.indicator = indicator;
    this.drafts = new Drafts(indicator, evaluator.rulebook().on(indicator.id()), bare);
    this.known = List.copyOf(known);
  }

  /** The smallest case that was found for a target; empty where none was found. */
  Optional<FoundCase> find(Target target) {
    Predicate<Partnership> reaches = p -> target.reached(p, evaluator);
    List<Partnership> found = found(target, reaches);
    return found.stream()
        .sorted(Comparator.comparingInt(Weight::of))
        .limit(WORTH_IT)
        .map(p -> Smallest.of(p, reaches))
        .min(Comparator.comparingInt(Weight::of))
        .map(p -> new FoundCase(target, p, evaluator.evaluate(p, indicator).status()));
  }

  /** What costs least to look at comes first, and the rest only where that was in vain. */
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
