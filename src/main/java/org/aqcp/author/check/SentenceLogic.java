package org.aqcp.author.check;

import java.util.List;
import org.aqcp.condition.Sentence;
import org.aqcp.input.problem.Extent;
import org.aqcp.input.problem.Problem;
import org.aqcp.input.problem.ProblemKind;
import org.aqcp.input.problem.Words;
import org.aqcp.logic.Logic;
import org.aqcp.logic.LogicalRule;
import org.aqcp.rules.written.WrittenRules;

/** Checks the sentences of one rule against each other. */
record SentenceLogic(LogicalRule rule, WrittenRules written) {
  /** Adds the problems found. Returns true if the rule can never hold. */
  boolean addTo(List<Problem> problems) {
    List<Logic> sentences = rule.sentences();
    for (int i = 0; i < sentences.size(); i++) {
      if (sentences.get(i).impossible()) {
        problems.add(neverHolds(i, "no facts can make this sentence hold"));
        return true;
      }
      for (int j = 0; j < i; j++) {
        if (sentences.get(i).excludes(sentences.get(j))) {
          problems.add(neverHolds(i, "this can never hold together with " + quoted(j)));
          return true;
        }
      }
    }
    for (int i = 0; i < sentences.size(); i++) {
      addIfRedundant(i, problems);
    }
    return false;
  }

  private void addIfRedundant(int one, List<Problem> problems) {
    Logic sentence = rule.sentences().get(one);
    if (sentence.certain()) {
      problems.add(redundant(one, "this sentence holds whatever a partnership reports"));
      return;
    }
    for (int other = 0; other < rule.sentences().size(); other++) {
      if (other != one && makesRedundant(other, one)) {
        problems.add(redundant(one, "this holds wherever " + quoted(other) + " does"));
        return;
      }
    }
  }

  /**
   * Whether another sentence already says everything that a sentence says. Sentences about
   * different numbers of facts are not compared: one about documents, next to one about documents
   * and their signatories, still helps the reader.
   */
  private boolean makesRedundant(int other, int one) {
    Logic more = rule.sentences().get(other);
    Logic sentence = rule.sentences().get(one);
    boolean first = other > one && sentence.implies(more);
    return !first && more.isAsWideAs(sentence) && more.implies(sentence);
  }

  private Problem neverHolds(int sentence, String message) {
    List<String> thresholds = at(sentence).thresholds();
    return problem(
        CheckProblem.RULE_CAN_NEVER_FIRE,
        sentence,
        message,
        thresholds.isEmpty()
            ? "fix one of the two numbers or words"
            : "fix a word, or the number of "
                + Words.listed(thresholds)
                + " in the framework version");
  }

  private Problem redundant(int sentence, String message) {
    return problem(CheckProblem.SENTENCE_MADE_REDUNDANT, sentence, message, "remove it");
  }

  private Problem problem(ProblemKind kind, int sentence, String message, String hint) {
    Sentence at = at(sentence);
    Extent extent = written.extent(at.lines().get(0), rule.rule(), at.line());
    return new Problem(kind, rule.rule().file(), extent, message, hint);
  }

  private String quoted(int sentence) {
    return "`" + at(sentence).text() + "` in line " + at(sentence).line();
  }

  private Sentence at(int sentence) {
    return rule.rule().sentences().get(sentence);
  }
}
