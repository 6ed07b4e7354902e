package org.aqcp.search.symbolic;

import java.util.List;
import org.aqcp.condition.Bindings;
import org.aqcp.condition.Kind;
import org.aqcp.condition.Standing;
import org.aqcp.search.formula.Formulas;

/** The standings that roll-up rules find, and nothing else. */
record StandingFacts(List<PossibleStanding> standings, Formulas by) implements PossibleFacts {
  @Override
  public Bound start() {
    return new Bound(null, Bindings.THIS, Value.unreportedFact(by));
  }

  @Override
  public List<Candidate> of(Kind kind) {
    return kind.type() == Standing.class
        ? standings.stream()
            .map(one -> new Candidate(new Value.OfStanding(one), by.yes(), false))
            .toList()
        : List.of();
  }
}
