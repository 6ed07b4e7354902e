package org.aqcp.author.mutation.catching;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.aqcp.condition.Requirement;
import org.aqcp.condition.Sentence;
import org.aqcp.condition.Status;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.partnership.derived.DerivedFacts;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.search.choice.Asked;
import org.aqcp.search.formula.Formula;
import org.aqcp.search.formula.Formulas;
import org.aqcp.search.formula.Resolution;
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
  private static final Set<Status> KNOWN = EnumSet.complementOf(EnumSet.of(Status.UNKNOWN));

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

  /**
   * Partnerships with different known statuses: a rule that is not the same in both rulings holds.
   */
  Stream<Witnesses.Found> known() {
    return Stream.concat(known(one, other), known(other, one)).map(this::find);
  }

  private Stream<Formula> known(SymbolicVerdict one, SymbolicVerdict other) {
    return one.rules().stream()
        .filter(rule -> other.rules().stream().noneMatch(rule::isLike))
        .map(
            rule ->
                by().and(
                        List.of(
                            rule.holds().sure(),
                            rule.holds().possible(),
                            one.is(rule.conclusion()),
                            known(other, rule.conclusion()))));
  }

  private Formula known(SymbolicVerdict verdict, Status but) {
    return by().or(KNOWN.stream().filter(status -> status != but).map(verdict::is).toList());
  }

  /** Partnerships with different statuses. */
  Stream<Witnesses.Found> any() {
    return Stream.of(
        find(
            by().or(
                    Stream.of(Status.values())
                        .map(status -> by().and(one.is(status), by().not(other.is(status))))
                        .toList())));
  }

  private Witnesses.Found find(Formula apart) {
    return all.find(Resolution.of(by().and(where, apart), by()));
  }

  private Formulas by() {
    return all.by();
  }
}
