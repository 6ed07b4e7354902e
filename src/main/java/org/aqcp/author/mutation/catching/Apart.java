package org.aqcp.author.mutation.catching;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aqcp.condition.Requirement;
import org.aqcp.condition.Sentence;
import org.aqcp.condition.Status;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.partnership.derived.DerivedFacts;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.search.choice.Asked;
import org.aqcp.search.formula.Formula;
import org.aqcp.search.formula.Formulas;
import org.aqcp.search.symbolic.NotSymbolic;
import org.aqcp.search.symbolic.SymbolicReading;
import org.aqcp.search.symbolic.SymbolicVerdict;
import org.aqcp.search.witness.Witnesses;

/**
 * Partnerships that two rulings could tell apart, and the verdicts of both.
 *
 * @param where what is to hold besides
 */
record Apart(Witnesses all, SymbolicVerdict one, SymbolicVerdict other, Formula where) {
  /**
   * The partnerships with so many facts more than the rules ask for; empty if there are too many.
   *
   * @param also what is to hold besides
   */
  static Optional<Apart> of(
      Ruling one, Ruling other, Partnership empty, int more, List<Requirement> also) {
    List<Asked> asked = List.of(asked(one, empty, also), asked(other, empty, also));
    return of(one, other, empty, Witnesses.of(empty, asked, more), also);
  }

  /** Those with the facts of a known one. */
  static Optional<Apart> beside(Ruling one, Ruling other, Partnership known) {
    List<Asked> asked = List.of(asked(one, known, List.of()), asked(other, known, List.of()));
    return of(one, other, known, Witnesses.beside(known, asked), List.of());
  }

  private static Optional<Apart> of(
      Ruling one, Ruling other, Partnership base, Witnesses all, List<Requirement> also) {
    try {
      SymbolicReading reading = reading(one, base, all);
      return Optional.of(
          new Apart(
              all,
              SymbolicVerdict.of(one.rules(), reading, all.by()),
              SymbolicVerdict.of(other.rules(), reading(other, base, all), all.by()),
              all.by().and(also.stream().map(a -> reading.read(a).sure()).toList())));
    } catch (NotSymbolic e) {
      return Optional.empty();
    }
  }

  private static SymbolicReading reading(Ruling ruling, Partnership base, Witnesses all) {
    return all.reading(DerivedFacts.NONE, Evaluator.bindings(base, ruling.indicator()));
  }

  private static Asked asked(Ruling ruling, Partnership base, List<Requirement> also) {
    List<List<? extends Requirement>> ways = new ArrayList<>();
    ways.add(also);
    ruling
        .rules()
        .forEach(rule -> ways.add(rule.sentences().stream().map(Sentence::condition).toList()));
    return new Asked(ways, Evaluator.bindings(base, ruling.indicator()));
  }

  /** A partnership with different statuses, both among some. */
  Witnesses.Found find(Set<Status> among) {
    Formulas by = all.by();
    return all.find(
        by.and(
            where,
            by.or(
                among.stream()
                    .map(status -> by.and(one.is(status), isAnother(status, among)))
                    .toList())));
  }

  private Formula isAnother(Status than, Set<Status> among) {
    return all.by().or(among.stream().filter(status -> status != than).map(other::is).toList());
  }
}
