package org.aqcp.author.check;

import java.util.ArrayList;
import java.util.List;
import org.aqcp.input.problem.Problem;
import org.aqcp.logic.LogicalRule;
import org.aqcp.rules.written.WrittenRules;

/** Checks the sentences of one rule against each other, and those of its blocks. */
final class SentenceLogic {
  private final List<LogicalLine> sentences;
  private final BlockSentences blocks;
  private final LogicProblems wrong;

  SentenceLogic(LogicalRule rule, WrittenRules written, List<Problem> problems) {
    this.sentences = LogicalLine.of(rule);
    this.wrong = new LogicProblems(rule.rule(), written, problems);
    this.blocks = new BlockSentences(wrong);
  }

  /** Adds the problems found. Returns true if the rule can never hold. */
  boolean addProblems() {
    for (int i = 0; i < sentences.size(); i++) {
      if (blocks.addIfDead(sentences.get(i), sentences.subList(0, i))) {
        return true;
      }
    }
    List<LogicalLine> needed =
        sentences.stream().filter(one -> !wrong.addIfImplied(one, sentences)).toList();
    for (LogicalLine sentence : needed) {
      List<LogicalLine> others = new ArrayList<>(needed);
      others.remove(sentence);
      blocks.addWithin(sentence, others);
    }
    return false;
  }
}
