package org.aqcp.author.coverage;

import org.aqcp.condition.Condition;
import org.aqcp.condition.Rewriting;
import org.aqcp.condition.Term;
import org.aqcp.condition.Test;

/** Replaces every occurrence of a quantity or comparison in a condition. */
final class Replacing extends Rewriting {
  private final Object old;
  private final Object now;

  /**
   * A rewriting of one part.
   *
   * @param old a {@link org.aqcp.condition.Quantity} or a {@link Test.Comparison}
   * @param now the replacement, of the same type
   */
  Replacing(Object old, Object now) {
    this.old = old;
    this.now = now;
  }

  @Override
  public Condition condition(Condition condition) {
    return condition.equals(old) ? (Condition) now : super.condition(condition);
  }

  @Override
  protected Test test(Test test) {
    return test.equals(old) ? (Test) now : super.test(test);
  }

  @Override
  protected Term term(Term term) {
    return term;
  }
}
