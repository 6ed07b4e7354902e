package org.aqcp.edition.crosswalk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.aqcp.framework.Indicator;

/**
 * An indicator of one framework version and one of another, and how they are related.
 *
 * @param common the parts of facts that the rules of both read
 * @param forth whether meeting the one means meeting the other
 * @param back whether meeting the other means meeting the one
 * @param together a partnership that meets both; empty if none is known
 * @param neverBoth of up to how many facts of each kind it is proved that no partnership meets
 *     both; 0 if it is not
 */
public record CrossedPair(
    String level,
    Indicator one,
    Indicator other,
    Relation relation,
    List<String> common,
    Entailment forth,
    Entailment back,
    Optional<CrosswalkWitness> together,
    int neverBoth) {
  public CrossedPair {
    common = List.copyOf(common);
  }

  /** A pair whose rules read no common fact. */
  static CrossedPair independent(String level, Indicator one, Indicator other) {
    return new CrossedPair(
        level,
        one,
        other,
        Relation.INDEPENDENT,
        List.of(),
        Entailment.OPEN,
        Entailment.OPEN,
        Optional.empty(),
        0);
  }

  public boolean is(Relation wanted) {
    return relation == wanted;
  }

  /** Whether the second indicator is met once the first one is. */
  public boolean settlesOther() {
    return forth.holds();
  }

  /** All partnerships that show the relation: those that tell the indicators apart first. */
  public List<CrosswalkWitness> witnesses() {
    return Stream.of(forth.counter(), back.counter(), together)
        .flatMap(Optional::stream)
        .distinct()
        .toList();
  }
}
