package org.aqcp.rules;

import java.util.List;
import org.aqcp.condition.Rule;
import org.aqcp.condition.Sentence;
import org.aqcp.condition.Status;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.rules.language.ConditionReader;
import org.aqcp.rules.language.NotReadable;
import org.aqcp.shipped.Shipped;

/** A rulebook of one rule on one indicator, which is met if a condition holds. */
public final class OneRule {
  private OneRule() {}

  /** With the condition as DRL. */
  public static Evaluator of(String indicator, String drl) {
    Sentence sentence = Sentence.of(2, List.of("What is asked holds"), read(drl));
    Rule rule = new Rule("one", indicator, false, Status.MET, List.of(sentence), "one.dslr", 1);
    return new Evaluator(Shipped.VERSION, Rulebook.compiled(List.of(rule)));
  }

  private static org.aqcp.condition.Condition read(String drl) {
    try {
      return ConditionReader.read(drl, false);
    } catch (NotReadable e) {
      throw new AssertionError(drl, e);
    }
  }
}
