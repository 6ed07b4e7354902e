package org.aqcp.author.mutation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.aqcp.author.mutation.making.Mutant;
import org.aqcp.condition.Status;
import org.aqcp.partnership.facts.Partnership;

/**
 * What became of a mutant.
 *
 * @param why the case that killed it, or the reason why it is equivalent; empty for a survivor
 * @param caught a case that would kill a survivor
 */
public record MutantOutcome(Mutant mutant, Fate fate, String why, Optional<Caught> caught) {
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

  /**
   * What the rules and the mutant differ on, both evaluated by Drools.
   *
   * @param on the id of the indicator or criterion, or {@code benchmark}
   * @param given a partnership; empty for roll-up rules
   * @param statuses by the ids of indicators or criteria; empty for other rules
   * @param expected where the rules put it
   * @param otherwise where the mutant puts it
   */
  public record Caught(
      String on,
      Optional<Partnership> given,
      Map<String, Status> statuses,
      Status expected,
      Status otherwise) {
    public Caught {
      statuses = Collections.unmodifiableMap(new LinkedHashMap<>(statuses));
      if (expected == otherwise) {
        throw new IllegalArgumentException("a case was found that does not distinguish the mutant");
      }
    }
  }

  static MutantOutcome killed(Mutant mutant, Trial by) {
    return new MutantOutcome(mutant, Fate.KILLED, by.result().where(), Optional.empty());
  }
}
