package org.aqcp.logic;

import java.util.List;
import java.util.Map;
import org.aqcp.condition.Rule;

/** A rule with its sentences in normal form, so that they can be compared. */
public record LogicalRule(Rule rule, List<Logic> sentences) {
  public LogicalRule {
    sentences = List.copyOf(sentences);
  }

  /** Normalizes a rule on an indicator with these thresholds. */
  public static LogicalRule of(Rule rule, Map<String, Integer> thresholds) {
    return new LogicalRule(
        rule, rule.sentences().stream().map(s -> Logic.of(s.condition(), thresholds)).toList());
  }

  /** Whether the other rule holds whenever this one does. */
  public boolean implies(LogicalRule other) {
    return other.sentences.stream()
        .allMatch(wanted -> sentences.stream().anyMatch(given -> given.implies(wanted)));
  }
}
