package org.aqcp.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.aqcp.condition.Bindings;
import org.aqcp.condition.Operator;
import org.aqcp.condition.Range;
import org.aqcp.condition.Reading;
import org.aqcp.condition.Requirement;
import org.aqcp.condition.Sentence;
import org.aqcp.condition.SentenceBlock;
import org.aqcp.condition.Truth;
import org.aqcp.condition.World;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.explanation.facts.FactNames;
import org.aqcp.framework.Indicator;
import org.aqcp.partnership.derived.DerivedFacts;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.search.edit.ChangesBetween;

/**
 * Changes a partnership until enough sentences of a block hold, or few enough: one sentence at a
 * time, and of several the one that takes the fewest changes.
 */
final class BlockSearch {
  /** Searches for a requirement from a partnership, like {@link StepSearch}. */
  interface Towards {
    Partnership towards(
        Requirement requirement, Partnership from, Predicate<Partnership> preferred);
  }

  private final SentenceBlock block;
  private final Towards search;
  private final Function<Partnership, Reading> reading;
  private final Indicator indicator;
  private final Predicate<Partnership> preferred;

  BlockSearch(
      SentenceBlock block,
      Towards search,
      DerivedFacts derived,
      Indicator indicator,
      Predicate<Partnership> preferred) {
    this.block = block;
    this.search = search;
    this.reading = partnership -> Reading.open(World.of(partnership, derived));
    this.indicator = indicator;
    this.preferred = preferred;
  }

  /** A partnership in which the block holds, or is as near to holding as could be found. */
  Partnership from(Partnership begin) {
    Partnership mended = begin;
    for (long left = distance(mended); left > 0; left = distance(mended)) {
      Optional<Partnership> nearer = nearer(mended, left);
      if (nearer.isEmpty()) {
        break;
      }
      mended = nearer.get();
    }
    return mended;
  }

  /** How many sentences are wanting or too many. */
  private long distance(Partnership partnership) {
    Bindings bindings = Evaluator.bindings(partnership, indicator);
    Range holding = block.range(reading.apply(partnership), bindings);
    long needed = block.needed(bindings);
    long wanting = Math.max(0, needed - holding.min());
    long tooMany = Math.max(0, holding.max() - needed);
    return (wantsMore() ? wanting : 0) + (wantsLess() ? tooMany : 0);
  }

  private boolean wantsMore() {
    return block.of().operator() != Operator.AT_MOST;
  }

  private boolean wantsLess() {
    return block.of().operator() != Operator.AT_LEAST;
  }

  private Optional<Partnership> nearer(Partnership from, long distance) {
    FactNames names = new FactNames(from);
    return all(from).stream()
        .filter(trial -> distance(trial) < distance)
        .min(
            Comparator.comparing((Partnership trial) -> !preferred.test(trial))
                .thenComparing(trial -> ChangesBetween.between(from, trial, names).size()));
  }

  /** The partnership with one more sentence made true, or false. */
  private List<Partnership> all(Partnership from) {
    Reading now = reading.apply(from);
    Bindings bindings = Evaluator.bindings(from, indicator);
    List<Partnership> all = new ArrayList<>();
    for (Sentence sentence : block.sentences()) {
      Truth truth = sentence.condition().read(now, bindings);
      if (wantsMore() && truth != Truth.TRUE) {
        all.add(search.towards(sentence.condition(), from, preferred));
      }
      if (wantsLess() && truth != Truth.FALSE) {
        Refutations.of(sentence.condition())
            .forEach(no -> all.add(search.towards(no, from, preferred)));
      }
    }
    return all;
  }
}
