package org.aqcp.explanation.difference;

import java.util.ArrayList;
import java.util.List;
import org.aqcp.explanation.RuleExplanation;
import org.aqcp.explanation.SentenceExplanation;

/** Matches rules before and after by name, then renamed ones by content. */
record RuleMatch(List<RuleExplanation> before, List<RuleExplanation> after) {

  List<Sides<RuleExplanation>> sides() {
    return Sides.matched(
        before,
        after,
        one -> one.rule().name(),
        (rule, gone) ->
            gone.stream().filter(old -> content(old).equals(content(rule))).findFirst());
  }

  private static List<String> content(RuleExplanation rule) {
    List<String> content = new ArrayList<>(List.of(rule.rule().conclusion().key()));
    rule.sentences().forEach(sentence -> content.add(text(sentence)));
    return content;
  }

  static String text(SentenceExplanation sentence) {
    return sentence.sentence().text();
  }
}
