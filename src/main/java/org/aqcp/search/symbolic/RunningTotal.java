package org.aqcp.search.symbolic;

import java.util.ArrayList;
import java.util.List;
import org.aqcp.search.formula.Formula;
import org.aqcp.search.formula.Formulas;
import org.aqcp.search.formula.Sum;

/** Adds up a count or sum while the ways through facts are followed. */
final class RunningTotal {
  private final Sum least;
  private final Sum most;
  private final List<Formula> more = new ArrayList<>();
  private final Formulas by;

  RunningTotal(Formulas by) {
    this.by = by;
    this.least = new Sum(by);
    this.most = new Sum(by);
  }

  /** Counts so much where something certainly holds, and where it could. */
  void add(long number, Possible holds) {
    least.add(number, holds.sure());
    most.add(number, holds.possible());
  }

  /** Any number more may be there where something could hold. */
  void suppose(Possible holds) {
    more.add(holds.possible());
  }

  Total total() {
    return new Total(least, most, by.or(more), by);
  }
}
