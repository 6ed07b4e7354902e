package org.aqcp.search.formula;

import java.util.List;

/**
 * A statement about which option each choice takes. Negations stand only before single options, so
 * that taking more of what a formula names can never make it false.
 *
 * <p>Made by {@link Formulas} alone, which leaves no part of a formula that is certain.
 */
public sealed interface Formula {
  /**
   * Different for each formula of one {@link Formulas}; smaller than that of what it is part of.
   */
  int id();

  /** What holds, or does not, whatever is chosen. */
  record Certain(int id, boolean holds) implements Formula {}

  /**
   * That a choice takes an option, or that it does not.
   *
   * @param choice its number
   * @param option its number among the options of the choice; 0 leaves everything as it is
   */
  record Taken(int id, int choice, int option, boolean isTaken) implements Formula {}

  /** All of several formulas. */
  record All(int id, List<Formula> of) implements Formula {}

  /** At least one of several formulas. */
  record Any(int id, List<Formula> of) implements Formula {}

  /**
   * The weights of those of several formulas that hold add up to at least a bound.
   *
   * @param weights of each formula; all are positive
   */
  record AtLeast(int id, List<Formula> of, List<Long> weights, long bound) implements Formula {}
}
