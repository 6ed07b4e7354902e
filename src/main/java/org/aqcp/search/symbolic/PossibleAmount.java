package org.aqcp.search.symbolic;

import org.aqcp.condition.Operator;
import org.aqcp.search.formula.Formula;
import org.aqcp.search.formula.Formulas;

/** The bounds of a quantity, depending on what is chosen. */
interface PossibleAmount {
  /** That it is certainly so much or more. */
  Formula leastIs(long needed);

  /** That it could be so much or more. */
  Formula mostIs(long needed);

  /** Compares it with a number. */
  default Possible compare(Operator operator, long needed, Formulas by) {
    return switch (operator) {
      case AT_LEAST -> new Possible(leastIs(needed), mostIs(needed));
      case MORE -> compare(Operator.AT_LEAST, needed + 1, by);
      case LESS -> compare(Operator.AT_LEAST, needed, by).not(by);
      case AT_MOST -> compare(Operator.MORE, needed, by).not(by);
      case EQUAL ->
          compare(Operator.AT_LEAST, needed, by).and(compare(Operator.AT_MOST, needed, by), by);
      default -> throw new NotSymbolic("a quantity has no " + operator);
    };
  }
}
