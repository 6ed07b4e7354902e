package org.aqcp.edition.difference;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.aqcp.explanation.difference.IndicatorDifference;
import org.aqcp.explanation.difference.Sides;
import org.aqcp.framework.Criterion;
import org.aqcp.framework.Indicator;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.search.apart.Turn;
import org.aqcp.search.edit.EmptyPartnership;

/** Compares two framework versions. */
public final class DifferenceSearch {
  private final Edition before;
  private final Edition after;
  private final ApartSearch search;
  private final Consumer<Indicator> comparing;
  private int unchanged;

  /**
   * A comparison of two versions.
   *
   * @param known partnerships that may tell them apart, such as those of cases
   * @param comparing takes each indicator before it is compared, since that may take long
   */
  public DifferenceSearch(
      Edition before, Edition after, List<Partnership> known, Consumer<Indicator> comparing) {
    this.before = before;
    this.after = after;
    this.search = new ApartSearch(before, after, known, EditionDay.of(before, after));
    this.comparing = comparing;
  }

  /** All differences but those of measures, which rest on no rules. */
  public VersionDifference find() {
    List<IndicatorChange> indicators = new ArrayList<>();
    for (Counterparts.Pair pair : Counterparts.of(before.version(), after.version())) {
      change(pair).ifPresent(indicators::add);
    }
    return new VersionDifference(
        before.version(),
        after.version(),
        indicators,
        criteria(),
        new RollUpSearch(before, after).changes(),
        unchanged,
        MeasureChanges.NONE);
  }

  /** How an indicator differs from its counterpart; empty if it does not. */
  public Optional<IndicatorChange> change(Counterparts.Pair pair) {
    if (pair.before().isEmpty()) {
      Indicator added = pair.after().orElseThrow();
      return Optional.of(onOneSide(pair, ChangeKind.ADDED, after.level(added)));
    }
    Indicator earlier = pair.before().get();
    if (pair.after().isEmpty()) {
      return Optional.of(onOneSide(pair, ChangeKind.RETIRED, before.level(earlier)));
    }
    Indicator later = pair.after().get();
    comparing.accept(later);
    ComparedMeaning meaning = search.of(earlier, later);
    List<WordChange> words = WordChange.of(earlier, later);
    Optional<IndicatorDifference> rules = rules(earlier, later, meaning);
    Set<ChangeKind> kinds = kinds(earlier, later, meaning, words, rules.isPresent());
    if (kinds.isEmpty() && words.isEmpty()) {
      unchanged++;
      return Optional.empty();
    }
    return Optional.of(
        new IndicatorChange(
            after.level(later), pair.before(), pair.after(), kinds, words, rules, meaning));
  }

  private static IndicatorChange onOneSide(Counterparts.Pair pair, ChangeKind kind, String level) {
    return new IndicatorChange(
        level,
        pair.before(),
        pair.after(),
        Set.of(kind),
        List.of(),
        Optional.empty(),
        ComparedMeaning.SAME_RULES);
  }

  private Set<ChangeKind> kinds(
      Indicator earlier,
      Indicator later,
      ComparedMeaning meaning,
      List<WordChange> words,
      boolean rulesDiffer) {
    Set<ChangeKind> kinds = EnumSet.noneOf(ChangeKind.class);
    if (!earlier.id().equals(later.id())) {
      String criterion = before.criterion(earlier).id();
      kinds.add(
          criterion.equals(after.criterion(later).id()) ? ChangeKind.RENAMED : ChangeKind.MOVED);
    }
    if (words.stream().anyMatch(word -> word.key().equals("title"))) {
      kinds.add(ChangeKind.RENAMED);
    }
    boolean reworded =
        words.stream().anyMatch(word -> !word.key().equals("title") && !word.mayChangeRollUp());
    if (meaning.isSame() && (reworded || rulesDiffer)) {
      kinds.add(ChangeKind.REWORDED);
    }
    ofMeaning(meaning).ifPresent(kinds::add);
    return kinds;
  }

  private static Optional<ChangeKind> ofMeaning(ComparedMeaning meaning) {
    if (meaning.isSame()) {
      return Optional.empty();
    }
    if (meaning.basis() == ComparedMeaning.Basis.NOT_FOUND) {
      return Optional.of(ChangeKind.UNSETTLED);
    }
    boolean lower = meaning.hasTelling(Turn.LOWER);
    boolean higher = meaning.hasTelling(Turn.HIGHER);
    if (lower == higher || meaning.hasTelling(Turn.APPLIES)) {
      return Optional.of(ChangeKind.CHANGED);
    }
    return Optional.of(lower ? ChangeKind.TIGHTENED : ChangeKind.LOOSENED);
  }

  /** How rules and thresholds differ; empty if not even their words do. */
  private Optional<IndicatorDifference> rules(
      Indicator earlier, Indicator later, ComparedMeaning meaning) {
    String level = before.level(earlier);
    if (!level.equals(after.level(later))) {
      return Optional.empty();
    }
    Partnership shown =
        meaning.telling().stream()
            .findFirst()
            .map(Telling::partnership)
            .orElseGet(() -> EmptyPartnership.partnership(level, search.day()));
    IndicatorDifference difference =
        IndicatorDifference.of(
            Sides.of(before.explained(shown, earlier), after.explained(shown, later)));
    boolean any =
        difference.isTurned()
            || !difference.thresholds().isEmpty()
            || !difference.rules().isEmpty();
    return Optional.of(difference).filter(one -> any);
  }

  private List<CriterionChange> criteria() {
    List<CriterionChange> changes = new ArrayList<>();
    for (Criterion later : after.version().criteria()) {
      Optional<Criterion> earlier = criterion(before, later.id());
      List<WordChange> words = earlier.map(one -> WordChange.of(one, later)).orElse(List.of());
      if (earlier.isEmpty() || !words.isEmpty()) {
        changes.add(new CriterionChange(earlier, Optional.of(later), words));
      }
    }
    before.version().criteria().stream()
        .filter(earlier -> criterion(after, earlier.id()).isEmpty())
        .forEach(
            earlier ->
                changes.add(
                    new CriterionChange(Optional.of(earlier), Optional.empty(), List.of())));
    return changes;
  }

  private static Optional<Criterion> criterion(Edition edition, String id) {
    return edition.version().criteria().stream().filter(one -> one.id().equals(id)).findFirst();
  }
}
