package org.aqcp.edition.difference;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aqcp.explanation.difference.IndicatorDifference;
import org.aqcp.framework.Indicator;

/**
 * How an indicator of one version differs from its counterpart in another.
 *
 * @param before the earlier one; empty if it is new
 * @param after the later one; empty if it is retired
 * @param kinds how it differs, in the order of their declaration
 * @param words what its entry says otherwise
 * @param rules how its rules and thresholds differ, with what they say of the first partnership
 *     that tells them apart; empty if they are the same
 * @param meaning whether it means the same; of new and retired ones nothing is compared
 */
public record IndicatorChange(
    String level,
    Optional<Indicator> before,
    Optional<Indicator> after,
    Set<ChangeKind> kinds,
    List<WordChange> words,
    Optional<IndicatorDifference> rules,
    ComparedMeaning meaning) {
  public IndicatorChange {
    kinds = Set.copyOf(kinds);
    words = List.copyOf(words);
  }

  /** The later one, or the earlier one if it is retired. */
  public Indicator latest() {
    return after.or(() -> before).orElseThrow();
  }

  /** Whether a partnership can have another status because of it. */
  public boolean isOfMeaning() {
    return kinds.stream().anyMatch(ChangeKind::isOfMeaning) || changesRollUp();
  }

  /** Whether it counts otherwise towards its criterion. */
  public boolean changesRollUp() {
    return words.stream().anyMatch(WordChange::mayChangeRollUp);
  }

  /** Its kinds in their order. */
  public List<ChangeKind> orderedKinds() {
    return kinds.stream().sorted().toList();
  }

  public boolean is(ChangeKind kind) {
    return kinds.contains(kind);
  }
}
