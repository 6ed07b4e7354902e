package org.aqcp.rules.text;

import org.aqcp.input.problem.ProblemKind;

/** What can be wrong with rule files and the vocabulary. */
public enum RuleProblem implements ProblemKind {
  /** The home has no rule files or no vocabulary. */
  NO_RULES,
  /** A line that is none of those that make up a rule. */
  UNEXPECTED_LINE,
  /** A rule without its indicator, a sentence, a conclusion or one of its words. */
  INCOMPLETE_RULE,
  DUPLICATE_RULE,
  UNKNOWN_SENTENCE,
  AMBIGUOUS_SENTENCE,
  /** A conclusion among conditions, or the other way round. */
  MISPLACED_SENTENCE,
  /** Something else than a number, a threshold or words fills a blank. */
  INVALID_BLANK,
  /** Nothing stands above that a line with a dash could narrow. */
  NOTHING_TO_NARROW,
  SENTENCE_IS_NOT_ONE_CONDITION,
  /** A phrase asks for a kind of fact, or a part of one, that there is not. */
  UNKNOWN_FACT,
  /** A phrase holds against each other what can never be compared. */
  WRONG_COMPARISON,
  /** Something that is not in the closed language: rules decide, and do nothing else. */
  UNSAFE_RULE,
  RULE_WITHOUT_INDICATOR,
  INDICATOR_WITHOUT_RULE,
  UNKNOWN_THRESHOLD,
  /** A rule on a group that nothing rolls up to. */
  UNKNOWN_ROLL_UP,
  /** Nothing says when criteria, or the whole, are met. */
  ROLL_UP_WITHOUT_RULE,
  /** A line of the vocabulary that is not a phrase. */
  INVALID_PHRASE,
  /** A blank on one side of a phrase only. */
  LOOSE_BLANK
}
