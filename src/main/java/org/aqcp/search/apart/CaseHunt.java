package org.aqcp.search.apart;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import org.aqcp.search.witness.Witnesses;

/**
 * Searches for a small partnership on which two rulings differ, if possible one with known
 * statuses, or proves that there is none of so many facts.
 */
public final class CaseHunt {
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
  private final Map<List<Object>, Optional<Witnesses.Found>> found = new HashMap<>();

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
    return find(List.of(CaseHunt::isKnown, CaseHunt::isAny));
  }

  private static boolean isKnown(Status from, Status to) {
    return from != to && from != Status.UNKNOWN && to != Status.UNKNOWN;
  }

  private static boolean isAny(Status from, Status to) {
    return from != to;
  }

  /** A partnership that has two statuses of some kind, which may be the same one. */
  public Found find(BiPredicate<Status, Status> turn) {
    return find(List.of(turn));
  }

  /**
   * A partnership that has two statuses of some kind.
   *
   * @param turns the kinds of statuses, the preferred ones first and the widest last
   */
  public Found find(List<BiPredicate<Status, Status>> turns) {
    for (BiPredicate<Status, Status> turn : turns) {
      Optional<Partnership> turned =
          Stream.concat(
                  known.stream(),
                  Stream.concat(
                      growing(turn),
                      Stream.of(shares(), beside())
                          .flatMap(some -> some)
                          .flatMap(apart -> apart.find(turn).given().stream())))
              .filter(p -> turns(p, turn))
              .findFirst();
      if (turned.isPresent()) {
        return new Found(turned.map(this::smallest), 0);
      }
    }
    return new Found(Optional.empty(), proved(turns.get(turns.size() - 1)));
  }

  /** What is found among partnerships of more and more facts. */
  private Stream<Partnership> growing(BiPredicate<Status, Status> turn) {
    return IntStream.rangeClosed(0, MOST_MORE)
        .boxed()
        .flatMap(more -> grown(more, turn).flatMap(Witnesses.Found::given).stream());
  }

  /** What is found with so many facts more than the rules ask for; empty if there are too many. */
  private Optional<Witnesses.Found> grown(int more, BiPredicate<Status, Status> turn) {
    return found.computeIfAbsent(
        List.of(more, turn), asked -> apart(more).map(apart -> apart.find(turn)));
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
    return IntStream.iterate(MOST_MORE, more -> more >= 0, more -> more - 1)
        .filter(more -> grown(more, turn).filter(Witnesses.Found::isNever).isPresent())
        .map(more -> apart(more).orElseThrow().all().facts())
        .filter(facts -> !takesMoreFacts(facts))
        .findFirst()
        .orElse(0);
  }

  private boolean takesMoreFacts(int facts) {
    return both().anyMatch(one -> one.isShare() && one.between().findAny().isPresent())
        || counts(one).anyMatch(number -> number >= facts)
        || counts(other).anyMatch(number -> number >= facts);
  }

  /** The numbers that counts are compared with. */
  private Stream<Long> counts(Ruling ruling) {
    return quantities(ruling)
        .filter(
            quantity ->
                quantity.function() == Quantity.Function.COUNT
                    || quantity.function() == Quantity.Function.COUNT_DISTINCT)
        .map(quantity -> needed(quantity, ruling));
  }

  /** Where shares are between what the one and the other ruling ask for. */
  private Stream<Apart> shares() {
    return both()
        .filter(Both::isShare)
        .flatMap(share -> share.between().limit(1))
        .flatMap(point -> Apart.of(one, other, empty, 0, point.conditions()).stream());
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

    /** Where one of them is content, and the other is not. */
    Stream<SharePoint> between() {
      boolean same = needed == otherwise && one.operator() == other.operator();
      return same
          ? Stream.empty()
          : SharePoint.of(
              one,
              MOST_FACTS,
              at -> at.is(one.operator(), needed) != at.is(other.operator(), otherwise));
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

  private boolean turns(Partnership partnership, BiPredicate<Status, Status> turn) {
    return turn.test(one.status(partnership), other.status(partnership));
  }

  private Partnership smallest(Partnership partnership) {
    Status status = one.status(partnership);
    Status otherwise = other.status(partnership);
    Predicate<Partnership> still = p -> one.status(p) == status && other.status(p) == otherwise;
    return Smallest.of(partnership, still);
  }
}
