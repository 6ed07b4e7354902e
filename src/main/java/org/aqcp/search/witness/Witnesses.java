package org.aqcp.search.witness;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aqcp.condition.Bindings;
import org.aqcp.partnership.derived.DerivedFacts;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.facts.SectionType;
import org.aqcp.search.choice.Asked;
import org.aqcp.search.choice.ChoiceSpace;
import org.aqcp.search.choice.Content;
import org.aqcp.search.choice.Moves;
import org.aqcp.search.choice.Permitted;
import org.aqcp.search.formula.Formula;
import org.aqcp.search.formula.Formulas;
import org.aqcp.search.least.LeastEffort;
import org.aqcp.search.least.SearchLimit;
import org.aqcp.search.symbolic.SymbolicReading;

/**
 * All partnerships that some requirements could tell apart: a given one, usually empty, and what
 * may be said beyond it.
 *
 * @param choices what may be said
 */
public record Witnesses(ChoiceSpace choices, Formulas by) {
  /** No more facts of one kind than this are added. */
  private static final int MOST_FACTS = 60;

  /**
   * The partnerships that requirements could tell apart.
   *
   * @param more facts of each kind than the requirements ask for
   */
  public static Witnesses of(Partnership base, List<Asked> all, int more) {
    return new Witnesses(Moves.of(base, all, Permitted.anything(base.asOf(), MOST_FACTS), more));
  }

  /** Those of the same facts, which may say something else. */
  public static Witnesses beside(Partnership base, List<Asked> all) {
    return new Witnesses(Moves.of(base, all, Permitted.anything(base.asOf(), 0), 0));
  }

  private Witnesses(ChoiceSpace choices) {
    this(choices, new Formulas());
  }

  /** How many facts of each kind there can be at least: those of now, and those that are added. */
  public int facts() {
    return factsBySection().values().stream().mapToInt(facts -> facts).min().orElse(0);
  }

  /** How many facts there can be in each section that matters. */
  public Map<SectionType, Integer> factsBySection() {
    Map<SectionType, Integer> facts = new EnumMap<>(SectionType.class);
    choices
        .listed()
        .forEach(
            (section, listed) -> {
              if (listed.closed() != Content.NONE || !listed.facts().isEmpty()) {
                facts.put(section, listed.facts().size());
              }
            });
    return facts;
  }

  /** A reading of these partnerships. */
  public SymbolicReading reading(DerivedFacts derived, Bindings fixed) {
    return new SymbolicReading(choices, derived, fixed, by);
  }

  /**
   * What was found.
   *
   * @param given a partnership that says little; empty if none was found
   * @param isNever whether it is proved that there is none
   */
  public record Found(Optional<Partnership> given, boolean isNever) {}

  /** A partnership for which a formula holds. */
  public Found find(Formula goal) {
    LeastEffort.Found found =
        LeastEffort.of(
            goal, () -> by.and(goal, choices.inOrder(by)), choices.efforts(), SearchLimit.of(0));
    return new Found(
        found.taken().map(taken -> choices.with(choice -> taken[choice])),
        found.taken().isEmpty() && found.isProved());
  }
}
