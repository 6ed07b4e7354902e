package org.aqcp.rules.written;

import java.util.List;
import org.aqcp.condition.Rule;
import org.aqcp.input.problem.Extent;
import org.aqcp.input.problem.Problem;
import org.aqcp.rules.text.RulePlaces;

/**
 * Rules as far as they can be read, and their problems. Nothing is compiled.
 *
 * @param rules those that can be read
 * @param problems sorted by file and line
 */
public record WrittenRules(List<Rule> rules, RulePlaces places, List<Problem> problems) {
  public WrittenRules {
    rules = List.copyOf(rules);
    problems = List.copyOf(problems);
  }

  /**
   * Finds a word in the file of a rule, from a line on; the start of that line if it is not found.
   */
  public Extent extent(String word, Rule rule, int from) {
    return places.of(word, rule.file(), from);
  }
}
