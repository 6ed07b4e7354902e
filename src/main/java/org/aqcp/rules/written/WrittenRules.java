package org.aqcp.rules.written;

import java.util.List;
import org.aqcp.condition.Rule;
import org.aqcp.input.problem.Extent;
import org.aqcp.input.problem.Problem;
import org.aqcp.rules.text.RulePlaces;

/** Rules as far as they can be read, and what is wrong with them. Nothing is compiled. */
public final class WrittenRules {
  private final List<Rule> rules;
  private final RulePlaces places;
  private final List<Problem> problems;

  public WrittenRules(List<Rule> rules, RulePlaces places, List<Problem> problems) {
    this.rules = List.copyOf(rules);
    this.places = places;
    this.problems = List.copyOf(problems);
  }

  /** Those that can be understood. */
  public List<Rule> rules() {
    return rules;
  }

  /** In the order of files and lines. */
  public List<Problem> problems() {
    return problems;
  }

  /** Where a word first stands in the file of a rule, from a line on; else that line begins. */
  public Extent extent(String word, Rule rule, int from) {
    return places.of(word, rule.file(), from);
  }
}
