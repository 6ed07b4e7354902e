package org.aqcp.rules.text;

import org.aqcp.input.problem.ProblemKind;

/** Problems of rule files and the vocabulary. */
public enum RuleProblem implements ProblemKind {
  /** The home has no rule files or no vocabulary. */
  NO_RULES,
  /** A line that is not part of a rule. */
  UNEXPECTED_LINE,
  /** A rule lacks its indicator, a sentence, a conclusion or one of its keywords. */
  INCOMPLETE_RULE,
  DUPLICATE_RULE,
  UNKNOWN_SENTENCE,
  AMBIGUOUS_SENTENCE,
  /** A conclusion among conditions, or a condition as a conclusion. */
  MISPLACED_SENTENCE,
  /** A placeholder is filled with something other than a number, a threshold or words. */
  INVALID_BLANK,
  /** A dash line has no sentence above that it could narrow. */
  NOTHING_TO_NARROW,
  /** A block without sentences. */
  EMPTY_BLOCK,
  /** A block asks for a number of its sentences that cannot be meant. */
  WRONG_NUMBER_OF_SENTENCES,
  SENTENCE_IS_NOT_ONE_CONDITION,
  /** A phrase asks for a kind of fact, or a part of one, that does not exist. */
  UNKNOWN_FACT,
  /** A phrase compares values that cannot be compared. */
  WRONG_COMPARISON,
  /** Something outside the closed language: rules may only conclude. */
  UNSAFE_RULE,
  RULE_WITHOUT_INDICATOR,
  INDICATOR_WITHOUT_RULE,
  UNKNOWN_THRESHOLD,
  /** A rule on an unknown kind of group. */
  UNKNOWN_ROLL_UP,
  /** No rule says when criteria, or the benchmark, are met. */
  ROLL_UP_WITHOUT_RULE,
  /** A line of the vocabulary that is not a phrase. */
  INVALID_PHRASE,
  /** A placeholder on only one side of a phrase. */
  LOOSE_BLANK
}
