package org.aqcp.rules.written;

import java.util.List;
import org.aqcp.condition.Rule;
import org.aqcp.input.problem.Extent;
import org.aqcp.input.problem.Problem;
import org.aqcp.rules.text.RulePlaces;

/** Rules as far as they can be read, and their problems. Nothing is compiled. */
public final class WrittenRules {
  private final List<Rule> rules;
  private final RulePlaces places;
  private final List<Problem> problems;

  public WrittenRules(List<Rule> rules, RulePlaces places, List<Problem> problems) {
    this.rules = List.copyOf(rules);
    this.places = places;
    this.problems = List.copyOf(problems);
  }

  /** The rules that can be read. */
  public List<Rule> rules() {
    return rules;
  }

  /** Sorted by file and line. */
  public List<Problem> problems() {
    return problems;
  }

  /**
   * Finds a word in the file of a rule, from a line on; the start of that line if it is not found.
   */
  public Extent extent(String word, Rule rule, int from) {
    return places.of(word, rule.file(), from);
  }
}
