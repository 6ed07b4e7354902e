package org.aqcp.search.apart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
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

  /** A partnership that has two statuses of some kind: by the one and by the other. */
  Witnesses.Found find(BiPredicate<Status, Status> turn) {
    Formulas by = all.by();
    List<Formula> ways = new ArrayList<>();
    for (Status from : Status.values()) {
      List<Formula> turned =
          Stream.of(Status.values()).filter(to -> turn.test(from, to)).map(other::is).toList();
      if (!turned.isEmpty()) {
        ways.add(by.and(one.is(from), by.or(turned)));
      }
    }
    return all.find(by.and(where, by.or(ways)));
  }
}
