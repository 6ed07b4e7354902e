package org.aqcp.search.symbolic;

import org.aqcp.search.formula.Formula;
import org.aqcp.search.formula.Formulas;
import org.aqcp.search.formula.Sum;

/**
 * How many different values there are.
 *
 * @param ways that certainly hold. There are no fewer ways than values: to say so changes nothing,
 *     but tells a search at once how many facts it takes.
 */
record Distinct(Total values, Sum ways, Formulas by) implements PossibleAmount {
  @Override
  public Formula leastIs(long needed) {
    return by.and(values.leastIs(needed), ways.atLeast(needed));
  }

  @Override
  public Formula mostIs(long needed) {
    return values.mostIs(needed);
  }
}
