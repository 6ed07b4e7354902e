package org.aqcp.search.apart;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.aqcp.condition.Quantity;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.facts.SectionType;
import org.aqcp.search.witness.Witnesses;

/**
 * The numbers that two rulings ask for: they say how many facts it takes to tell the rulings apart.
 */
record ComparedNumbers(Ruling one, Ruling other, Partnership empty) {
  /** Of how many facts a share is tried. */
  private static final int MOST_FACTS = 60;

  /** Whether more facts than these partnerships have can be asked for. */
  boolean takeMoreFacts(Witnesses than) {
    int facts = than.facts();
    return both().anyMatch(each -> each.isShare() && each.takesMore(facts))
        || Stream.of(one, other).anyMatch(ruling -> countsMore(ruling, than));
  }

  private boolean countsMore(Ruling ruling, Witnesses than) {
    Map<SectionType, Integer> bySection = than.factsBySection();
    return quantities(ruling)
        .filter(
            quantity ->
                quantity.function() == Quantity.Function.COUNT
                    || quantity.function() == Quantity.Function.COUNT_DISTINCT)
        .anyMatch(count -> needed(count, ruling) >= least(count, bySection, than.facts()));
  }

  /** The least number of facts that there can be of a kind that a count is about. */
  private static int least(Quantity count, Map<SectionType, Integer> bySection, int otherwise) {
    List<Optional<Integer>> each =
        count.of().patterns().stream()
            .map(pattern -> SectionType.listing(pattern.kind().type()).map(bySection::get))
            .toList();
    return each.stream().anyMatch(Optional::isEmpty)
        ? otherwise
        : each.stream().mapToInt(Optional::get).min().orElse(otherwise);
  }

  /** Where shares are between what the one and the other ruling ask for. */
  Stream<SharePoint> shares() {
    return both().filter(Both::isShare).flatMap(Both::points);
  }

  /**
   * A number that both rulings ask for.
   *
   * @param needed what the one compares it with
   * @param otherwise what the other does
   */
  private record Both(Quantity one, long needed, Quantity other, long otherwise) {
    boolean isShare() {
      return one.isShare();
    }

    /** Whether more facts are needed; of lists in facts it is not known how long they can be. */
    boolean takesMore(int than) {
      boolean isOfSections =
          one.of().patterns().stream().allMatch(pattern -> pattern.from() == null);
      return points().anyMatch(at -> !isOfSections || at.all() > than);
    }

    /** Of fewest facts, where only the one is content, and where only the other is. */
    Stream<SharePoint> points() {
      boolean same = needed == otherwise && one.operator() == other.operator();
      return same
          ? Stream.empty()
          : Stream.of(true, false)
              .flatMap(
                  mine ->
                      SharePoint.of(
                              one,
                              MOST_FACTS,
                              at ->
                                  at.is(one.operator(), needed) == mine
                                      && at.is(other.operator(), otherwise) != mine)
                          .limit(1));
    }
  }

  private Stream<Both> both() {
    return quantities(one)
        .flatMap(
            mine ->
                quantities(other)
                    .filter(theirs -> isOfTheSame(mine, theirs))
                    .map(
                        theirs ->
                            new Both(mine, needed(mine, one), theirs, needed(theirs, other))));
  }

  private static boolean isOfTheSame(Quantity mine, Quantity theirs) {
    return mine.function() == theirs.function()
        && mine.of().equals(theirs.of())
        && mine.passing().equals(theirs.passing())
        && Objects.equals(mine.counted(), theirs.counted());
  }

  private static Stream<Quantity> quantities(Ruling ruling) {
    return ruling.rules().stream()
        .flatMap(rule -> rule.sentences().stream())
        .flatMap(sentence -> sentence.condition().conditions().stream())
        .filter(Quantity.class::isInstance)
        .map(Quantity.class::cast)
        .distinct();
  }

  private long needed(Quantity quantity, Ruling ruling) {
    return quantity.needed(Evaluator.bindings(empty, ruling.indicator()));
  }
}
