package org.aqcp.edition.crosswalk;

import java.time.LocalDate;
import java.util.List;
import org.aqcp.framework.FrameworkVersion;
import org.aqcp.framework.Indicator;

/**
 * How the indicators of two framework versions are related.
 *
 * @param day the as-of date for which proofs hold
 * @param pairs all pairs that were compared, in the order of the first version
 */
public record Crosswalk(
    FrameworkVersion one, FrameworkVersion other, LocalDate day, List<CrossedPair> pairs) {
  public Crosswalk {
    pairs = List.copyOf(pairs);
  }

  /** How many pairs have a relation. */
  public int count(Relation relation) {
    return (int) pairs.stream().filter(pair -> pair.is(relation)).count();
  }

  /** The indicators of the first version that were compared. */
  public List<Indicator> indicators() {
    return pairs.stream().map(CrossedPair::one).distinct().toList();
  }

  /** The indicators of the second version that are met once one of the first is. */
  public List<Indicator> settled() {
    return pairs.stream()
        .map(CrossedPair::other)
        .distinct()
        .filter(other -> !settling(other).isEmpty())
        .toList();
  }

  /** The pairs that are not independent. */
  public List<CrossedPair> related() {
    return pairs.stream().filter(pair -> !pair.is(Relation.INDEPENDENT)).toList();
  }

  /** The pairs of an indicator of the first version that are not independent. */
  public List<CrossedPair> related(Indicator indicator) {
    return related().stream().filter(pair -> pair.one().equals(indicator)).toList();
  }

  /** The indicators of the first version each of which settles one of the second. */
  public List<Indicator> settling(Indicator other) {
    return pairs.stream()
        .filter(pair -> pair.other().equals(other) && pair.settlesOther())
        .map(CrossedPair::one)
        .toList();
  }
}
