package org.aqcp.author.check;

import org.aqcp.input.problem.ProblemKind;
import org.aqcp.input.problem.Severity;

/** What can be used, but is hardly what was meant. */
public enum CheckProblem implements ProblemKind {
  /** No rule asks for the threshold, so changing its number would change nothing. */
  UNUSED_THRESHOLD,
  INDICATOR_WITHOUT_CASE,
  /** Two cases of one file have one name. */
  DUPLICATE_CASE,
  /** A file that looks as if it were read, and is not. */
  IGNORED_FILE,
  /** What was begun for somebody to edit, and nobody did. */
  STILL_TO_EDIT,
  /** A file of cases beside which no rule file of its name stands. */
  CASES_WITHOUT_RULES,
  /** Blanks that nobody sees in the name of a rule. */
  UNTIDY_NAME,
  /** The name of a rule does not begin with the id of its indicator. */
  NAME_WITHOUT_INDICATOR,
  /** No facts could make all of its sentences hold. */
  RULE_CAN_NEVER_FIRE,
  /** Wherever it holds, another rule concludes as much. */
  RULE_MADE_REDUNDANT,
  /** Wherever one of two sentences holds, the other does. */
  SENTENCE_MADE_REDUNDANT,
  /** Two rules hold on the same facts and conclude differently. */
  CONFLICTING_CONCLUSIONS;

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }
}
