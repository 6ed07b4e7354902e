package org.aqcp.search.witness;

import java.util.List;
import java.util.Optional;
import org.aqcp.condition.Bindings;
import org.aqcp.partnership.derived.DerivedFacts;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.search.choice.Asked;
import org.aqcp.search.choice.ChoiceSpace;
import org.aqcp.search.choice.Moves;
import org.aqcp.search.choice.Permitted;
import org.aqcp.search.formula.Formula;
import org.aqcp.search.formula.Formulas;
import org.aqcp.search.least.LeastEffort;
import org.aqcp.search.symbolic.SymbolicReading;

/**
 * All partnerships that some requirements could tell apart: a given one, usually empty, and what
 * may be said beyond it.
 *
 * @param choices what may be said
 */
public record Witnesses(ChoiceSpace choices, DerivedFacts derived, Formulas by) {
  /** No more formulas than this are looked at for one partnership. */
  private static final long MOST = 2_000_000;

  /**
   * The partnerships that requirements could tell apart.
   *
   * @param more facts of each kind than the requirements ask for
   */
  public static Witnesses of(
      Partnership base, List<Asked> alternatives, DerivedFacts derived, int more) {
    ChoiceSpace choices = Moves.of(base, alternatives, Permitted.anything(base.asOf()), more);
    return new Witnesses(choices, derived, new Formulas());
  }

  /** A reading of these partnerships. */
  public SymbolicReading reading(Bindings fixed) {
    return new SymbolicReading(choices, derived, fixed, by);
  }

  /**
   * What was found.
   *
   * @param given a partnership that says little; empty if none was found
   * @param isNever whether it is proved that there is none
   */
  public record Found(Optional<Partnership> given, boolean isNever) {}

  /**
   * A partnership for which a formula holds. Where facts are alike, it is often found sooner if
   * they are taken in order, and sometimes if they are not.
   */
  public Found find(Formula goal) {
    Found found = tried(by.and(goal, choices.inOrder(by)));
    return found.given().isEmpty() && !found.isNever() ? tried(goal) : found;
  }

  private Found tried(Formula goal) {
    LeastEffort.Found found = LeastEffort.any(goal, choices.efforts(), MOST);
    return new Found(
        found.taken().map(taken -> choices.with(choice -> taken[choice])),
        found.taken().isEmpty() && found.isProved());
  }
}
