package org.aqcp.edition.migration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.aqcp.edition.difference.ChangeKind;
import org.aqcp.edition.difference.ComparedMeaning;
import org.aqcp.edition.difference.Counterparts;
import org.aqcp.edition.difference.DifferenceSearch;
import org.aqcp.edition.difference.Edition;
import org.aqcp.edition.difference.IndicatorChange;
import org.aqcp.explanation.difference.ThresholdDifference;
import org.aqcp.framework.Indicator;
import org.aqcp.partnership.facts.Partnership;

/**
 * What becomes of the answers of partnerships of one level between two versions. They are carried
 * only where it is known that an indicator means the same.
 */
public final class AnswerDecisions {
  private final Edition before;
  private final Edition after;
  private final String level;
  private final DifferenceSearch search;
  private final Map<String, AnswerDecision> known = new HashMap<>();

  /**
   * Decisions between two versions.
   *
   * @param partnerships that may tell them apart, such as those of cases
   */
  public AnswerDecisions(
      Edition before, Edition after, String level, List<Partnership> partnerships) {
    this.before = before;
    this.after = after;
    this.level = level;
    this.search = new DifferenceSearch(before, after, partnerships, indicator -> {});
  }

  /** The decision for the answers on an indicator, whether or not the version has it. */
  public AnswerDecision of(String indicator) {
    return known.computeIfAbsent(indicator, this::decided);
  }

  /** The indicators of the level that are new in the later version. */
  public List<Indicator> added() {
    return Counterparts.of(before.version(), after.version()).stream()
        .filter(pair -> pair.before().isEmpty())
        .flatMap(pair -> pair.after().stream())
        .filter(one -> after.level(one).equals(level))
        .toList();
  }

  private AnswerDecision decided(String id) {
    Optional<Indicator> earlier = before.version().indicator(id).filter(this::isOfLevel);
    if (earlier.isEmpty()) {
      return AnswerDecision.askAgain(
          "%s has no such indicator at the %s level".formatted(before.version().id(), level));
    }
    Counterparts.Pair pair =
        Counterparts.of(before.version(), after.version()).stream()
            .filter(one -> one.before().equals(earlier))
            .findFirst()
            .orElseThrow();
    if (pair.after().isEmpty()) {
      return AnswerDecision.askAgain("retired: it is not in " + after.version().id());
    }
    Indicator later = pair.after().get();
    return after.level(later).equals(level)
        ? decided(pair, later.id())
        : AnswerDecision.askAgain(
            "moved to the %s level of %s as %s"
                .formatted(after.level(later), after.version().id(), later.id()));
  }

  private boolean isOfLevel(Indicator one) {
    return before.level(one).equals(level);
  }

  private AnswerDecision decided(Counterparts.Pair pair, String now) {
    Optional<IndicatorChange> change = search.change(pair);
    if (change.isEmpty()) {
      return AnswerDecision.carried(now, "the same in both");
    }
    ComparedMeaning meaning = change.get().meaning();
    if (!meaning.isSame()) {
      return AnswerDecision.askAgain(changed(change.get()));
    }
    String proof =
        meaning.basis() == ComparedMeaning.Basis.PROVED
            ? ", proved for up to %d facts of each kind".formatted(meaning.facts())
            : "";
    String worded = change.get().is(ChangeKind.REWORDED) ? "reworded, " : "";
    return AnswerDecision.carried(now, worded + "same meaning" + proof);
  }

  /** Such as {@code tightened: threshold employers was 2, is now 3}. */
  private static String changed(IndicatorChange change) {
    List<String> how = new ArrayList<>();
    change.rules().ifPresent(rules -> rules.thresholds().forEach(one -> how.add(told(one))));
    String kinds =
        change.orderedKinds().stream()
            .filter(ChangeKind::isOfMeaning)
            .map(ChangeKind::words)
            .collect(Collectors.joining(", "));
    if (how.isEmpty()) {
      how.add(
          change.meaning().basis() == ComparedMeaning.Basis.NOT_FOUND
              ? "not proved to mean the same"
              : "its rules say something else");
    }
    return kinds + ": " + String.join("; ", how);
  }

  private static String told(ThresholdDifference one) {
    return "threshold %s was %s, is now %s"
        .formatted(one.name(), number(one.number().before()), number(one.number().after()));
  }

  private static String number(Optional<Integer> number) {
    return number.map(String::valueOf).orElse("not there");
  }
}
