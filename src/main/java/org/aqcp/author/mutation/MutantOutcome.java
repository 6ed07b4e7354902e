package org.aqcp.author.mutation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.aqcp.author.mutation.making.Mutant;
import org.aqcp.condition.Status;
import org.aqcp.partnership.facts.Partnership;

/**
 * The outcome of testing one mutant.
 *
 * @param why the case that killed it, or the reason why it is equivalent; empty for a survivor
 * @param caught a case that would kill a survivor
 */
public record MutantOutcome(Mutant mutant, Fate fate, String why, Optional<Caught> caught) {
  public enum Fate {
    /** At least one case gives another status. */
    KILLED,
    /** It was proved that every partnership gets the same status. */
    EQUIVALENT,
    /** It is listed as equivalent, and no case was found that kills it. */
    LISTED,
    /** No case kills it. */
    SURVIVED
  }

  /**
   * An input on which the rules and the mutant differ; Drools evaluated both.
   *
   * @param on the indicator or criterion id, or {@code benchmark}
   * @param given the partnership; empty for roll-up rules
   * @param statuses by indicator or criterion id; empty for other rules
   * @param expected the status under the real rules
   * @param otherwise the status under the mutant
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
