package org.aqcp.search.symbolic;

import java.util.List;
import org.aqcp.condition.Kind;

/** The facts that conditions can find. */
interface PossibleFacts {
  /** All facts of a kind that are not part of another fact. */
  List<Candidate> of(Kind kind);

  /** What is bound where a condition begins; null for nothing. */
  Bound start();
}
