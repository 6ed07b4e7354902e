package org.aqcp.author.check;

import org.aqcp.input.problem.ProblemKind;
import org.aqcp.input.problem.Severity;

/** Warnings: valid input that is probably a mistake. */
public enum CheckProblem implements ProblemKind {
  /** No rule uses the threshold, so changing its number has no effect. */
  UNUSED_THRESHOLD,
  /** No roll-up rule adds up weights, so changing one has no effect. */
  UNUSED_WEIGHT,
  INDICATOR_WITHOUT_CASE,
  MEASURE_WITHOUT_CASE,
  /** Two cases in one file have the same name. */
  DUPLICATE_CASE,
  /** The file looks like one that is read, but it is not. */
  IGNORED_FILE,
  /** A generated draft that has not been edited. */
  STILL_TO_EDIT,
  /** No rule file with a matching name is next to the case file. */
  CASES_WITHOUT_RULES,
  /** The name of a rule has invisible extra spaces. */
  UNTIDY_NAME,
  /** The name of a rule does not begin with the id of its indicator. */
  NAME_WITHOUT_INDICATOR,
  /** No facts can make all sentences of the rule hold, or one that a block offers. */
  RULE_CAN_NEVER_FIRE,
  /** Whenever the rule holds, another rule concludes at least as much. */
  RULE_MADE_REDUNDANT,
  /** Whenever another sentence of the rule or block holds, or fails, this one does too. */
  SENTENCE_MADE_REDUNDANT,
  /** Two rules hold on the same facts but have different conclusions. */
  CONFLICTING_CONCLUSIONS;

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }
}
