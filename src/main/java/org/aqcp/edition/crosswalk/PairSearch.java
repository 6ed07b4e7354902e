package org.aqcp.edition.crosswalk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.aqcp.condition.Status;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.facts.SectionType;
import org.aqcp.search.apart.CaseHunt;
import org.aqcp.search.edit.Edits;
import org.aqcp.search.edit.EmptyPartnership;
import org.aqcp.search.shrink.Smallest;

/** Searches for partnerships with two statuses on two indicators, or proves there are none. */
final class PairSearch {
  private final Side one;
  private final Side other;
  private final WitnessPool pool;
  private final CaseHunt hunt;

  /**
   * What was found.
   *
   * @param facts if it is proved that there is none of up to so many facts of each kind, how many;
   *     0 otherwise
   * @param bySection the same for each section that matters
   */
  record Found(
      Optional<CrosswalkWitness> witness, int facts, Map<SectionType, Integer> bySection) {}

  PairSearch(Side one, Side other, String level, LocalDate day, WitnessPool pool) {
    this.one = one;
    this.other = other;
    this.pool = pool;
    this.hunt =
        new CaseHunt(
            one.ruling(), other.ruling(), EmptyPartnership.partnership(level, day), List.of());
  }

  /**
   * A partnership with two statuses.
   *
   * @param wanted the statuses, the preferred ones first and the widest last
   */
  Found find(List<StatusPair> wanted) {
    Optional<Partnership> known = wanted.stream().flatMap(this::known).findFirst();
    if (known.isPresent()) {
      return new Found(known.flatMap(this::confirmed), 0, Map.of());
    }
    List<BiPredicate<Status, Status>> turns =
        wanted.stream().<BiPredicate<Status, Status>>map(each -> each).toList();
    CaseHunt.Found found = hunt.find(turns);
    found.given().ifPresent(pool::add);
    return new Found(found.given().flatMap(this::confirmed), found.facts(), found.bySection());
  }

  private Stream<Partnership> known(StatusPair wanted) {
    Optional<Partnership> pooled = pool.find(one.indicator(), other.indicator(), wanted);
    return pooled.isPresent()
        ? pooled.stream()
        : pool.combined(one.indicator(), other.indicator(), wanted)
            .flatMap(merged -> Stream.of(merged, closed(merged)))
            .filter(made -> wanted.test(one.status(made), other.status(made)));
  }

  /** The same partnership, which says of all that is read that there is no more. */
  private Partnership closed(Partnership partnership) {
    Partnership closed = partnership;
    for (SectionType type : SectionType.values()) {
      if (one.read().looksAt(type) || other.read().looksAt(type)) {
        closed = Edits.close(closed, type);
      }
    }
    return closed;
  }

  /** The partnership with what the compiled rules of both versions say of it. */
  private Optional<CrosswalkWitness> confirmed(Partnership partnership) {
    CrosswalkWitness witness =
        new CrosswalkWitness(
            partnership, one.confirmed(partnership), other.confirmed(partnership), List.of());
    boolean isSo =
        witness.one() == one.status(partnership) && witness.other() == other.status(partnership);
    return isSo ? Optional.of(witness) : Optional.empty();
  }

  /** A partnership with the same statuses from which nothing can be taken. */
  CrosswalkWitness shrunk(CrosswalkWitness witness) {
    Partnership smallest =
        Smallest.of(
            witness.partnership(),
            p -> one.status(p) == witness.one() && other.status(p) == witness.other());
    return confirmed(smallest).orElse(witness);
  }

  /** The same with what the rules of both say of it. */
  CrosswalkWitness explained(CrosswalkWitness witness) {
    Partnership of = witness.partnership();
    return new CrosswalkWitness(
        of, witness.one(), witness.other(), List.of(one.explained(of), other.explained(of)));
  }
}
