package org.aqcp.rules.text;

import org.aqcp.condition.Rule;

/**
 * The lines above a rule's {@code when}, and its location. Known even if nothing else of the rule
 * can be read.
 *
 * @param on the id of an indicator, or a kind of group; empty if the rule has neither
 */
public record RuleHead(String name, String on, boolean rollUp, String file, int line) {
  public static RuleHead of(RuleText text, String file) {
    return new RuleHead(text.name, text.on, text.rollUp, file, text.place.line());
  }

  public static RuleHead of(Rule rule) {
    return new RuleHead(rule.name(), rule.on(), rule.rollUp(), rule.file(), rule.line());
  }
}
