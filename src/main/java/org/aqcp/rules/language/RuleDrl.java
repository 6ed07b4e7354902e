package org.aqcp.rules.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.aqcp.condition.Condition;
import org.aqcp.condition.Join;
import org.aqcp.condition.Pattern;
import org.aqcp.condition.Quantity;
import org.aqcp.condition.Rule;
import org.aqcp.condition.Sentence;
import org.aqcp.condition.Term;
import org.aqcp.condition.Test;

/**
 * Writes rules as the DRL that {@link ConditionReader} reads back, and that alone is compiled: no
 * text of a file gets into it but the names of rules and what was read as a term.
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
      conditions.append(of(sentence.condition(), "$quantity" + ++number)).append('\n');
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

  /** One condition. No two quantities of a rule may have the same variable in Drools. */
  public static String of(Condition condition, String quantity) {
    return condition.as(
        new Condition.Forms<>(
            RuleDrl::of,
            exists -> "exists( " + of(exists.of()) + " )",
            absent -> "not( " + of(absent.of()) + " )",
            RuleDrl::of,
            counted -> of(counted, quantity)));
  }

  private static String of(Condition.Every every) {
    String tests = every.tests().stream().map(Test::toString).collect(Collectors.joining(", "));
    String each = "this == " + every.domain().name() + ", " + tests;
    return "forall( " + of(every.domain()) + " " + every.domain().kind() + "( " + each + " ) )";
  }

  private static String of(Quantity of, String variable) {
    Object counted = of.counted() == null ? "1" : of.counted();
    return "accumulate( %s; %s : %s(%s); %s %s %s )"
        .formatted(
            of(of.of()),
            variable,
            of.function().drl(),
            counted,
            variable,
            of.operator().drl(),
            of.needed());
  }

  private static String of(Join join) {
    return join.parts().stream().map(part -> of(part, "")).collect(Collectors.joining(" and "));
  }

  private static String of(Pattern pattern) {
    List<String> inside = new ArrayList<>();
    for (Map.Entry<String, Term> bound : pattern.bindings().entrySet()) {
      inside.add(bound.getKey() + " : " + bound.getValue());
    }
    pattern.tests().forEach(test -> inside.add(test.toString()));
    String name = pattern.name().isEmpty() ? "" : pattern.name() + " : ";
    String from = pattern.from() == null ? "" : " from " + pattern.from();
    return name + pattern.kind() + "( " + String.join(", ", inside) + " )" + from;
  }
}
