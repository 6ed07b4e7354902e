package org.aqcp.edition.impact;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.aqcp.edition.difference.VersionDifference;

/**
 * What a change of the framework version does to the partnerships of a corpus.
 *
 * @param evaluated the files that were evaluated under both versions, sorted
 * @param leftOut the files whose level one of the versions does not have, sorted
 * @param changes what each change reaches
 * @param indicators the verdicts on indicators that differ, by file and then in the order of the
 *     later version
 * @param criteria the verdicts on criteria that differ
 * @param whole the verdicts on the benchmark that differ
 * @param compared how many verdicts were compared
 */
public record Impact(
    VersionDifference difference,
    List<String> evaluated,
    List<String> leftOut,
    List<ChangeReach> changes,
    List<TurnedVerdict> indicators,
    List<TurnedVerdict> criteria,
    List<TurnedVerdict> whole,
    Compared compared) {
  public Impact {
    evaluated = List.copyOf(evaluated);
    leftOut = List.copyOf(leftOut);
    changes = List.copyOf(changes);
    indicators = List.copyOf(indicators);
    criteria = List.copyOf(criteria);
    whole = List.copyOf(whole);
  }

  /** How many verdicts on indicators, criteria and the benchmark were compared. */
  public record Compared(int indicators, int criteria, int whole) {}

  /**
   * How far a change reaches into the corpus.
   *
   * @param ofLevel how many partnerships have its level; all for roll-up rules
   * @param reporting how many of these report something that its rules read
   * @param turned how many of these have another status on the indicator; for other changes, on a
   *     criterion or the benchmark by this change alone
   */
  public record ChangeReach(EachChange change, int ofLevel, int reporting, int turned) {}

  /** How many of some verdicts are in each group. */
  public static Map<TurnedVerdict.Group, Integer> counts(List<TurnedVerdict> verdicts) {
    Map<TurnedVerdict.Group, Integer> counts = new EnumMap<>(TurnedVerdict.Group.class);
    verdicts.forEach(one -> counts.merge(one.group(), 1, Integer::sum));
    return counts;
  }
}
