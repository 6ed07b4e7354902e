package org.aqcp.search;

import java.util.Collection;
import org.aqcp.condition.Kind;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.facts.SectionType;

/**
 * How much a search may do, counted in facts that are read and not in time: the same search ends at
 * the same place everywhere.
 */
public final class SearchBudget {
  private static final long MOST = 400_000;

  /** Where fewer partnerships could be tried, it is not worth to begin. */
  private static final int TRIALS = 4;

  private final long weight;
  private long left;

  private SearchBudget(long weight, long left) {
    this.weight = weight;
    this.left = left;
  }

  /** For what would change one verdict on a partnership. */
  public static SearchBudget of(Partnership partnership) {
    long weight = 1;
    for (SectionType type : SectionType.values()) {
      for (Object fact : partnership.section(type).facts()) {
        weight += weight((Record) fact);
      }
    }
    return new SearchBudget(weight, 0).renewed();
  }

  /** The same for another search in the same partnership, with nothing spent. */
  public SearchBudget renewed() {
    return new SearchBudget(weight, TRIALS * weight > MOST ? -1 : MOST);
  }

  /** For searches that are bounded otherwise. */
  public static SearchBudget unlimited() {
    return new SearchBudget(0, Long.MAX_VALUE);
  }

  private static long weight(Record fact) {
    long weight = 1;
    for (String component : Kind.of(fact.getClass()).components().keySet()) {
      weight += Kind.value(fact, component) instanceof Collection<?> all ? all.size() : 0;
    }
    return weight;
  }

  /** Takes what it costs to read the partnership once more; false where nothing is left. */
  boolean spendTrial() {
    return spend(weight);
  }

  /** Takes what it costs to look at some facts; false where nothing is left. */
  boolean spend(long facts) {
    left -= facts;
    return left >= 0;
  }

  /** Whether the search ended before it was through. */
  public boolean isSpent() {
    return left < 0;
  }
}
