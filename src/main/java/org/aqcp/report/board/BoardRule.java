package org.aqcp.report.board;

import java.util.List;
import java.util.Map;
import org.aqcp.condition.Truth;
import org.aqcp.explanation.RuleExplanation;
import org.aqcp.framework.Indicator;
import org.aqcp.report.evaluation.TextExplanation;

/**
 * A rule on an indicator, sentence by sentence.
 *
 * @param heading what it concludes; with details also its name and where it is written
 */
public record BoardRule(String heading, Truth holds, List<BoardSentence> sentences) {
  public BoardRule {
    sentences = List.copyOf(sentences);
  }

  static BoardRule of(RuleExplanation rule, Indicator indicator, boolean details) {
    Map<String, Integer> thresholds = indicator.thresholds();
    return new BoardRule(
        details
            ? TextExplanation.heading(rule.rule())
            : "What it takes to be " + rule.rule().conclusion().words(),
        rule.holds(),
        rule.sentences().stream().map(one -> BoardSentence.of(one, thresholds)).toList());
  }
}
