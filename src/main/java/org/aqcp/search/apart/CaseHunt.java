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
import org.aqcp.condition.Status;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.facts.SectionType;
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

  private final Ruling one;
  private final Ruling other;
  private final Partnership empty;
  private final List<Partnership> known;
  private final ComparedNumbers numbers;
  private final Map<Integer, Optional<Apart>> grown = new HashMap<>();
  private final Map<List<Object>, Optional<Witnesses.Found>> found = new HashMap<>();

  /** A search that starts from an empty partnership, and if need be from known ones. */
  public CaseHunt(Ruling one, Ruling other, Partnership empty, List<Partnership> known) {
    this.one = one;
    this.other = other;
    this.empty = empty;
    this.known = List.copyOf(known);
    this.numbers = new ComparedNumbers(one, other, empty);
  }

  /**
   * What was found.
   *
   * @param given a partnership on which the rulings differ; empty if none was found
   * @param facts if it is proved that there is none of up to so many facts of each kind, how many;
   *     0 otherwise
   * @param bySection the same for each section that matters, of which there may be more
   */
  public record Found(
      Optional<Partnership> given, int facts, Map<SectionType, Integer> bySection) {}

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
        return new Found(turned.map(this::smallest), 0, Map.of());
      }
    }
    Optional<Witnesses> never = proved(turns.get(turns.size() - 1));
    return new Found(
        Optional.empty(),
        never.map(Witnesses::facts).orElse(0),
        never.map(Witnesses::factsBySection).orElse(Map.of()));
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

  /** Those of which it is proved that there is none; what it takes more to tell is not. */
  private Optional<Witnesses> proved(BiPredicate<Status, Status> turn) {
    return IntStream.iterate(MOST_MORE, more -> more >= 0, more -> more - 1)
        .filter(more -> grown(more, turn).filter(Witnesses.Found::isNever).isPresent())
        .mapToObj(more -> apart(more).orElseThrow().all())
        .filter(all -> !numbers.takeMoreFacts(all))
        .findFirst();
  }

  /** Where shares are between what the one and the other ruling ask for. */
  private Stream<Apart> shares() {
    return numbers
        .shares()
        .flatMap(point -> Apart.of(one, other, empty, 0, point.conditions()).stream());
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
