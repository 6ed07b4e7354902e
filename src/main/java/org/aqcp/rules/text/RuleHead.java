package org.aqcp.rules.text;

import org.aqcp.condition.Rule;

/**
 * What stands above a rule's {@code when}, and where the rule begins. Known of rules, too, of which
 * nothing else can be understood.
 *
 * @param on the id of an indicator, or a kind of group; empty where the rule does not say it
 */
public record RuleHead(String name, String on, boolean rollUp, String file, int line) {
  public static RuleHead of(RuleText text, String file) {
    return new RuleHead(text.name, text.on, text.rollUp, file, text.place.line());
  }

  public static RuleHead of(Rule rule) {
    return new RuleHead(rule.name(), rule.on(), rule.rollUp(), rule.file(), rule.line());
  }
}
