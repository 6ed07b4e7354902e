package org.aqcp.search.apart;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aqcp.condition.Quantity;
import org.aqcp.condition.Status;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.search.shrink.Smallest;
import org.aqcp.search.shrink.Weight;

/**
 * Searches for a small partnership on which two rulings differ, if possible one with known
 * statuses, or proves that there is none of so many facts.
 */
public final class CaseHunt {
  private static final BiPredicate<Status, Status> ANY = (from, to) -> from != to;
  private static final BiPredicate<Status, Status> KNOWN =
      (from, to) -> from != to && from != Status.UNKNOWN && to != Status.UNKNOWN;

  /** So many facts of each kind are added to those that the rules ask for. */
  private static final int MOST_MORE = 2;

  /** Beside so many known partnerships others are looked for. */
  private static final int MOST_KNOWN = 8;

  /** Of how many facts a share is tried. */
  private static final int MOST_FACTS = 60;

  private final Ruling one;
  private final Ruling other;
  private final Partnership empty;
  private final List<Partnership> known;
  private final Map<Integer, Optional<Apart>> grown = new HashMap<>();

  /** A search that starts from an empty partnership, and if need be from known ones. */
  public CaseHunt(Ruling one, Ruling other, Partnership empty, List<Partnership> known) {
    this.one = one;
    this.other = other;
    this.empty = empty;
    this.known = List.copyOf(known);
  }

  /**
   * What was found.
   *
   * @param given a partnership on which the rulings differ; empty if none was found
   * @param facts if it is proved that there is none of up to so many facts of each kind, how many;
   *     0 otherwise
   */
  public record Found(Optional<Partnership> given, int facts) {}

  /** A partnership on which they differ, if any was found: if possible with known statuses. */
  public Found find() {
    return find(List.of(KNOWN, ANY));
  }

  /** A partnership whose status turns in some way from that of the one to that of the other. */
  public Found find(BiPredicate<Status, Status> turn) {
    return find(List.of(turn));
  }

  /**
   * A partnership whose status turns.
   *
   * @param turns the ways in which it may, the preferred ones first and the widest last
   */
  private Found find(List<BiPredicate<Status, Status>> turns) {
    for (BiPredicate<Status, Status> turn : turns) {
      Optional<Partnership> found =
          Stream.concat(
                  known.stream(),
                  Stream.of(growing(), shares(), beside())
                      .flatMap(some -> some)
                      .flatMap(apart -> apart.find(turn).given().stream()))
              .filter(p -> turns(p, turn))
              .findFirst();
      if (found.isPresent()) {
        return new Found(found.map(this::smallest), 0);
      }
    }
    return new Found(Optional.empty(), proved(turns.get(turns.size() - 1)));
  }

  /** Partnerships of more and more facts. */
  private Stream<Apart> growing() {
    return IntStream.rangeClosed(0, MOST_MORE).mapToObj(this::apart).flatMap(Optional::stream);
  }

  private Optional<Apart> apart(int more) {
    return grown.computeIfAbsent(more, m -> Apart.of(one, other, empty, m, List.of()));
  }

  /** Partnerships beside those that are known, those that say much and say it well first. */
  private Stream<Apart> beside() {
    return known.stream()
        .sorted(Comparator.<Partnership, Status>comparing(one::status).thenComparing(Weight::of))
        .limit(MOST_KNOWN)
        .flatMap(base -> Apart.beside(one, other, base).stream());
  }

  /** Of how many facts it is proved that there is none; what it takes more to tell is not. */
  private int proved(BiPredicate<Status, Status> turn) {
    return apart(MOST_MORE)
        .filter(apart -> quantities().noneMatch(one -> takesMore(one, apart.all().facts())))
        .filter(apart -> apart.find(turn).isNever())
        .map(apart -> apart.all().facts())
        .orElse(0);
  }

  private boolean takesMore(Quantity quantity, int facts) {
    return switch (quantity.function()) {
      case PERCENT -> between(quantity).findAny().isPresent();
      case COUNT, COUNT_DISTINCT ->
          Math.max(needed(quantity, one), needed(quantity, other)) >= facts;
      case TOTAL -> false;
    };
  }

  /** Where shares are between what the one and the other ruling ask for. */
  private Stream<Apart> shares() {
    return quantities()
        .filter(Quantity::isShare)
        .flatMap(share -> between(share).limit(1))
        .flatMap(point -> Apart.of(one, other, empty, 0, point.conditions()).stream());
  }

  private Stream<Quantity> quantities() {
    return Stream.of(one, other)
        .flatMap(ruling -> ruling.rules().stream())
        .flatMap(rule -> rule.sentences().stream())
        .flatMap(sentence -> sentence.condition().conditions().stream())
        .filter(Quantity.class::isInstance)
        .map(Quantity.class::cast)
        .distinct();
  }

  private Stream<SharePoint> between(Quantity share) {
    long needed = needed(share, one);
    long otherwise = needed(share, other);
    return needed == otherwise
        ? Stream.empty()
        : SharePoint.of(
            share,
            MOST_FACTS,
            at -> at.is(share.operator(), needed) != at.is(share.operator(), otherwise));
  }

  private long needed(Quantity share, Ruling ruling) {
    return share.needed(Evaluator.bindings(empty, ruling.indicator()));
  }

  private boolean turns(Partnership partnership, BiPredicate<Status, Status> turn) {
    Status from = one.status(partnership);
    Status to = other.status(partnership);
    return from != to && turn.test(from, to);
  }

  private Partnership smallest(Partnership partnership) {
    Status status = one.status(partnership);
    Status otherwise = other.status(partnership);
    Predicate<Partnership> still = p -> one.status(p) == status && other.status(p) == otherwise;
    return Smallest.of(partnership, still);
  }
}
