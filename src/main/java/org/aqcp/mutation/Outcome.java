package org.aqcp.mutation;

import java.util.Optional;
import org.aqcp.condition.Status;
import org.aqcp.mutation.making.Mutant;
import org.aqcp.partnership.Partnership;

/**
 * What became of a mutant.
 *
 * @param why the case that killed it, or the reason why it is equivalent; empty for a survivor
 * @param caught a case that would kill a survivor
 */
public record Outcome(Mutant mutant, Fate fate, String why, Optional<Caught> caught) {
  /** What can become of a mutant. */
  public enum Fate {
    /** Some case has another verdict. */
    KILLED,
    /** It was shown that no partnership gets another status. */
    EQUIVALENT,
    /**
     * The version's list of mutants says that it is equivalent, and no case was found against it.
     */
    LISTED,
    /** No case notices it. */
    SURVIVED
  }

  /** A partnership on which the rules and the mutant differ, both evaluated by Drools. */
  public record Caught(Partnership given, Status expected, Status mutant) {}

  static Outcome killed(Mutant mutant, Trial by) {
    return new Outcome(mutant, Fate.KILLED, by.result().where(), Optional.empty());
  }
}
