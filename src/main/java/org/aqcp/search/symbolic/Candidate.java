package org.aqcp.search.symbolic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aqcp.search.choice.Slot;
import org.aqcp.search.formula.Formula;
import org.aqcp.search.formula.Formulas;

/**
 * A fact that a way takes.
 *
 * @param when there is such a fact
 * @param isSupposed whether it stands for any that are not reported
 */
record Candidate(Value fact, Formula when, boolean isSupposed) {
  /** A fact for which there is no choice. */
  static Candidate given(Object fact, Formulas by) {
    return new Candidate(Value.certain(fact, by), by.yes(), false);
  }

  static Candidate of(Slot slot, Formulas by) {
    return new Candidate(new Value.OfFact(slot), slot.present(by), false);
  }

  /** A fact that is not reported; empty if there is none for sure. */
  static Optional<Candidate> supposed(Formula open, Formulas by) {
    return open instanceof Formula.Certain certain && !certain.holds()
        ? Optional.empty()
        : Optional.of(new Candidate(Value.unreportedFact(by), open, true));
  }

  /** The facts of a list that is part of a fact. */
  static List<Candidate> inList(Value list, Formulas by) {
    List<Candidate> all = new ArrayList<>();
    if (list instanceof Value.FactList facts) {
      facts.facts().facts().forEach(slot -> all.add(of(slot, by)));
      supposed(facts.facts().unreported(by), by).ifPresent(all::add);
      return all;
    }
    Object only = ((Value.OneOf) list).cases().get(0).value();
    if (only == null) {
      supposed(by.yes(), by).ifPresent(all::add);
    } else {
      ((List<?>) only).forEach(fact -> all.add(given(fact, by)));
    }
    return all;
  }
}
