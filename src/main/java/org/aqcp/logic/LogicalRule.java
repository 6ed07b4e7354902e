package org.aqcp.logic;

import java.util.List;
import java.util.Map;
import org.aqcp.condition.Rule;

/** A rule with what its sentences say, put so that they can be held against each other. */
public record LogicalRule(Rule rule, List<Logic> sentences) {
  public LogicalRule {
    sentences = List.copyOf(sentences);
  }

  /** A rule on an indicator with these thresholds. */
  public static LogicalRule of(Rule rule, Map<String, Integer> thresholds) {
    return new LogicalRule(
        rule, rule.sentences().stream().map(s -> Logic.of(s.condition(), thresholds)).toList());
  }

  /** Whether the other rule holds wherever this one does. */
  public boolean implies(LogicalRule other) {
    return other.sentences.stream()
        .allMatch(wanted -> sentences.stream().anyMatch(given -> given.implies(wanted)));
  }
}
