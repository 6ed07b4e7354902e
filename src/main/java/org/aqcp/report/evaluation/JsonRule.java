package org.aqcp.report.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aqcp.condition.Rule;
import org.aqcp.condition.Truth;
import org.aqcp.explanation.RuleExplanation;
import org.aqcp.explanation.SentenceExplanation;
import org.aqcp.framework.Indicator;
import org.aqcp.input.record.About;
import org.aqcp.input.record.OneOf;
import org.aqcp.report.json.Like;

/** A rule on an indicator, and why it holds, fails or is open. */
@About("A rule, and why it holds or not.")
public record JsonRule(
    @About("the rule's name") String name,
    @Like(Like.LINE) @About("its file and line") String file,
    @OneOf({"met", "partly-met", "not-applicable"}) @About("what it concludes if it holds")
        String conclusion,
    @About("whether all its sentences hold") Truth holds,
    @About(
            "false if Drools did not check this rule, because it would take too long on so many"
                + " facts; otherwise omitted")
        Optional<Boolean> refereed,
    @About("in the order of the rule") List<JsonSentence> sentences) {
  static JsonRule of(
      RuleExplanation explanation, Indicator indicator, String file, Set<String> unrefereed) {
    Rule rule = explanation.rule();
    List<JsonSentence> sentences = new ArrayList<>();
    for (SentenceExplanation sentence : explanation.sentences()) {
      sentences.add(JsonSentence.of(sentence, indicator, file));
    }
    return new JsonRule(
        rule.name(),
        rule.file() + ":" + rule.line(),
        rule.conclusion().key(),
        explanation.holds(),
        unrefereed.contains(rule.name()) ? Optional.of(false) : Optional.empty(),
        sentences);
  }
}
