package org.aqcp.explanation.remedy;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.aqcp.condition.Bindings;
import org.aqcp.condition.Condition;
import org.aqcp.condition.Join;
import org.aqcp.condition.Part;
import org.aqcp.condition.Pattern;
import org.aqcp.condition.Reading;
import org.aqcp.condition.World;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.explanation.facts.Chain;
import org.aqcp.explanation.facts.ChainFinder;
import org.aqcp.explanation.facts.FactNames;
import org.aqcp.framework.Indicator;
import org.aqcp.partnership.Partnership;
import org.aqcp.partnership.SectionType;

/** Tries partnerships one step away from a given one until one is good enough. */
final class Search {
  final Partnership partnership;
  final Reading reading;
  final Bindings bindings;

  private final Predicate<Partnership> enough;
  private Partnership found;

  Search(Partnership partnership, Indicator indicator, Predicate<Partnership> enough) {
    this.partnership = partnership;
    this.reading = Reading.open(World.of(partnership));
    this.bindings = Evaluator.bindings(partnership, indicator);
    this.enough = enough;
  }

  Optional<Partnership> found() {
    return Optional.ofNullable(found);
  }

  boolean over() {
    return found != null;
  }

  /** Tries one; whether the search is over. */
  boolean tried(Partnership proposal) {
    if (found == null && enough.test(proposal) && Soundness.holds(proposal, partnership)) {
      found = proposal;
    }
    return over();
  }

  /** The ways in which a join holds, could hold or nearly does. */
  List<Chain> chains(Join join) {
    return ChainFinder.find(join, reading, bindings, FactNames.NONE);
  }

  /** Tries what would make a join hold with given facts and more. */
  void complete(Join join, List<Object> given) {
    if (!over()) {
      Completion.each(this, join, given, draft -> tried(draft.made()));
    }
  }

  /** Tries another value of a part of one of a chain's facts. */
  void change(Join join, Chain chain, Part part, Object value) {
    if (over()) {
      return;
    }
    Draft draft = Draft.empty(this);
    int fact = 0;
    for (Condition one : join.parts()) {
      if (one instanceof Pattern pattern && fact < chain.facts().size()) {
        Record taken = (Record) chain.facts().get(fact++);
        draft = draft.with(pattern, taken, taken);
      }
    }
    if (Fitting.mayChange(draft, part)) {
      draft.with(part, value).ifPresent(changed -> tried(changed.made()));
    }
  }

  /** Tries to say that nothing is left out of the section that a pattern looks at. */
  void closeIfOpen(Pattern pattern) {
    if (!over() && Edits.open(partnership, pattern.kind())) {
      SectionType type = SectionType.listing(pattern.kind().type()).orElseThrow();
      tried(Edits.close(partnership, type));
    }
  }
}
