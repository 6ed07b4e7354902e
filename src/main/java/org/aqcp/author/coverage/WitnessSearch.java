package org.aqcp.author.coverage;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.aqcp.condition.Requirement;
import org.aqcp.search.apart.SharePoint;
import org.aqcp.search.formula.Formula;
import org.aqcp.search.formula.Formulas;
import org.aqcp.search.symbolic.SymbolicReading;

/**
 * A search for partnerships of which something holds.
 *
 * @param asked what they could differ in: of several lists, no facts are needed at a time
 * @param more facts of each kind than that
 * @param goal what is to hold of them
 */
record WitnessSearch(
    List<List<Requirement>> asked, int more, BiFunction<SymbolicReading, Formulas, Formula> goal) {
  private static final int MOST_MORE = 2;

  /** Searches with more and more facts. */
  static Stream<WitnessSearch> growing(
      List<List<Requirement>> asked, BiFunction<SymbolicReading, Formulas, Formula> goal) {
    return Stream.iterate(0, more -> more <= MOST_MORE, more -> more + 1)
        .map(more -> new WitnessSearch(asked, more, goal));
  }

  /** A search for a share. */
  static WitnessSearch at(SharePoint share) {
    List<Requirement> all = share.conditions();
    return new WitnessSearch(
        List.of(all),
        0,
        (reading, by) -> by.and(all.stream().map(one -> reading.read(one).sure()).toList()));
  }
}
