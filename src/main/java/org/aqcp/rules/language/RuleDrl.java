package org.aqcp.rules.language;

import java.util.List;
import java.util.stream.Collectors;
import org.aqcp.condition.Condition;
import org.aqcp.condition.Requirement;
import org.aqcp.condition.Rule;
import org.aqcp.condition.Sentence;
import org.aqcp.condition.SentenceBlock;

/**
 * Writes rules as DRL for Drools, and that alone is compiled: no text of a file gets into it but
 * the names of rules and what {@link ConditionReader} read as a term.
 */
public final class RuleDrl {
  private RuleDrl() {}

  public static String of(List<Rule> rules) {
    return rules.stream().map(RuleDrl::of).collect(Collectors.joining());
  }

  private static String of(Rule rule) {
    String subject = rule.rollUp() ? "$group" : "$indicator";
    StringBuilder conditions = new StringBuilder();
    int number = 0;
    for (Sentence sentence : rule.sentences()) {
      String quantity = "$quantity" + ++number;
      conditions.append(engine(sentence.condition(), rule.rollUp(), quantity)).append('\n');
    }
    return "rule \""
        + rule.name()
        + "\" when\n"
        + head(rule.on(), rule.rollUp(), conditions.toString())
        + conditions
        + "then\ninsert( new Conclusion( "
        + subject
        + ".id(), \""
        + rule.conclusion().key()
        + "\", drools.getRule().getName() ) );\nend\n";
  }

  private static String engine(Requirement requirement, boolean rollUp, String quantity) {
    return requirement instanceof SentenceBlock block
        ? BlockDrl.of(block, rollUp, quantity)
        : new EngineDrl().of((Condition) requirement, quantity);
  }

  /**
   * The first patterns of a rule on an indicator or a kind of group. The partnership is left out if
   * no condition uses it, since each pattern costs every evaluation a join.
   */
  public static String head(String on, boolean rollUp, String conditions) {
    if (rollUp) {
      return "$group : Group( kind == \"" + on + "\" )\n";
    }
    String partnership = conditions.contains("$partnership") ? " $partnership : Partnership()" : "";
    return "$indicator : Indicator( id == \"" + on + "\" )" + partnership + "\n";
  }

  /** One condition, as it is read. */
  public static String of(Condition condition, String quantity) {
    return new ConditionDrl().of(condition, quantity);
  }
}
