package org.aqcp.author.check;

import java.util.List;
import org.aqcp.condition.Rule;
import org.aqcp.input.problem.Extent;
import org.aqcp.input.problem.Problem;
import org.aqcp.input.problem.ProblemKind;
import org.aqcp.input.problem.Words;
import org.aqcp.rules.written.WrittenRules;

/** Collects the problems of one rule's logic, each at its line. */
record LogicProblems(Rule rule, WrittenRules written, List<Problem> problems) {
  /** Adds that a sentence says nothing new next to those that hold with it, if so. */
  boolean addIfImplied(LogicalLine line, List<LogicalLine> with) {
    if (line.logic().certain()) {
      redundant(line, "this sentence holds whatever a partnership reports");
      return true;
    }
    for (LogicalLine more : with) {
      // of two that say the same, the first stays
      boolean first = with.indexOf(more) > with.indexOf(line) && line.logic().implies(more.logic());
      if (!more.equals(line) && !first && more.saysAllOf(line)) {
        redundant(line, "this holds wherever " + more.quoted() + " does");
        return true;
      }
    }
    return false;
  }

  void neverHolds(LogicalLine line, String message) {
    List<String> thresholds = line.sentence().thresholds();
    add(
        CheckProblem.RULE_CAN_NEVER_FIRE,
        line,
        message,
        thresholds.isEmpty()
            ? "fix one of the two numbers or words"
            : "fix a word, or the number of "
                + Words.listed(thresholds)
                + " in the framework version");
  }

  void redundant(LogicalLine line, String message) {
    add(CheckProblem.SENTENCE_MADE_REDUNDANT, line, message, "remove it");
  }

  private void add(ProblemKind kind, LogicalLine line, String message, String hint) {
    Extent extent = written.extent(line.sentence().lines().get(0), rule, line.sentence().line());
    problems.add(new Problem(kind, rule.file(), extent, message, hint));
  }
}
