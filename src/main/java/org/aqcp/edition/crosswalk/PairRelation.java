package org.aqcp.edition.crosswalk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.aqcp.condition.Bindings;
import org.aqcp.condition.Pattern;
import org.aqcp.condition.Quantity;
import org.aqcp.condition.Status;
import org.aqcp.logic.SameMeaning;
import org.aqcp.partnership.facts.SectionType;
import org.aqcp.search.apart.Ruling;

/**
 * Finds out how two indicators of one level are related.
 *
 * @param ofOne how many facts the first one takes
 * @param ofOther how many the other takes
 * @param isInDetail whether all partnerships are shown, with what the rules say of them
 */
record PairRelation(
    Side one,
    Side other,
    PairSearch search,
    StatusReach ofOne,
    StatusReach ofOther,
    boolean isInDetail) {
  CrossedPair of(String level) {
    List<String> common = one.read().common(other.read());
    if (isSameMeaning()) {
      return new CrossedPair(
          level,
          one.indicator(),
          other.indicator(),
          Relation.EQUIVALENT,
          common,
          Entailment.SAME_RULES,
          Entailment.SAME_RULES,
          Optional.empty(),
          0);
    }
    PairSearch.Found both = search.find(StatusPair.BOTH);
    int neverBoth = proved(both, StatusPair.MET, StatusPair.MET);
    Entailment forth = entailment(StatusPair.ONLY_ONE, StatusPair.MET, StatusPair.MISSED);
    Entailment back = entailment(StatusPair.ONLY_OTHER, StatusPair.MISSED, StatusPair.MET);
    Relation relation = relation(both.witness().isPresent(), neverBoth > 0, forth, back);
    return new CrossedPair(
        level,
        one.indicator(),
        other.indicator(),
        relation,
        common,
        forth.with(shown(forth.counter(), relation)),
        back.with(shown(back.counter(), relation)),
        shown(both.witness(), relation),
        neverBoth);
  }

  private boolean isSameMeaning() {
    Ruling mine = one.ruling();
    Ruling theirs = other.ruling();
    return SameMeaning.of(
        mine.rules(),
        mine.indicator().thresholds(),
        theirs.rules(),
        theirs.indicator().thresholds());
  }

  private Relation relation(boolean both, boolean neverBoth, Entailment forth, Entailment back) {
    if (neverBoth || (one.read().isOfTheSame(other.read()) && isOpposed(forth, back))) {
      return Relation.IN_CONFLICT;
    }
    if (!both) {
      return Relation.NOT_SETTLED;
    }
    if (forth.holds() && back.holds()) {
      return Relation.EQUIVALENT;
    }
    if ((forth.holds() && back.isRefuted()) || (back.holds() && forth.isRefuted())) {
      return Relation.IMPLIED;
    }
    return isOfItsOwn(forth) && isOfItsOwn(back) ? Relation.OVERLAPPING : Relation.NOT_SETTLED;
  }

  private static boolean isOfItsOwn(Entailment one) {
    return one.isRefuted() || one.basis() == Entailment.Basis.EMPTY;
  }

  private static boolean isOpposed(Entailment forth, Entailment back) {
    return Stream.of(forth, back)
        .flatMap(one -> one.counter().stream())
        .anyMatch(CrosswalkWitness::isOpposed);
  }

  private Entailment entailment(List<StatusPair> counter, Set<Status> mine, Set<Status> theirs) {
    if (ofOne.of(one, mine).isNever() || ofOther.of(other, theirs).isNever()) {
      return Entailment.EMPTY;
    }
    PairSearch.Found found = search.find(counter);
    if (found.witness().isPresent()) {
      return Entailment.refuted(found.witness().get());
    }
    int facts = proved(found, mine, theirs);
    return facts > 0 ? Entailment.proved(facts) : Entailment.OPEN;
  }

  /** Of how many facts it is proved, if those are enough for both statuses beside each other. */
  private int proved(PairSearch.Found found, Set<Status> mine, Set<Status> theirs) {
    Optional<Map<SectionType, Integer>> needed = ofOne.of(one, mine).facts();
    Optional<Map<SectionType, Integer>> neededToo = ofOther.of(other, theirs).facts();
    boolean enough =
        needed.isPresent()
            && neededToo.isPresent()
            && found.bySection().entrySet().stream()
                .allMatch(
                    most ->
                        needed.get().getOrDefault(most.getKey(), 0)
                                + neededToo.get().getOrDefault(most.getKey(), 0)
                            <= most.getValue());
    return enough && !haveOtherShares() ? found.facts() : 0;
  }

  /** Whether they compare other shares of such facts with other numbers: that takes many facts. */
  private boolean haveOtherShares() {
    return shares(one).anyMatch(mine -> shares(other).anyMatch(theirs -> isOther(mine, theirs)));
  }

  private boolean isOther(Quantity mine, Quantity theirs) {
    boolean isSame = mine.of().equals(theirs.of()) && mine.passing().equals(theirs.passing());
    boolean sameNumber =
        mine.operator() == theirs.operator() && needed(mine, one) == needed(theirs, other);
    return kind(mine).equals(kind(theirs)) && !isSame && !sameNumber;
  }

  private static long needed(Quantity share, Side side) {
    return share.needed(Bindings.NONE.with("$indicator", side.indicator()));
  }

  private static Object kind(Quantity share) {
    Pattern first = share.of().first();
    return first.kind();
  }

  private static Stream<Quantity> shares(Side side) {
    return side.ruling().rules().stream()
        .flatMap(rule -> rule.sentences().stream())
        .flatMap(sentence -> sentence.condition().conditions().stream())
        .filter(Quantity.class::isInstance)
        .map(Quantity.class::cast)
        .filter(Quantity::isShare);
  }

  /** What is shown of a partnership; nothing of those that only show an overlap in an overview. */
  private Optional<CrosswalkWitness> shown(Optional<CrosswalkWitness> found, Relation relation) {
    if (isInDetail) {
      return found.map(search::shrunk).map(search::explained);
    }
    return relation == Relation.OVERLAPPING ? Optional.empty() : found.map(search::shrunk);
  }
}
