package org.aqcp.author.mutation.making;

import java.util.List;
import java.util.regex.Pattern;
import org.aqcp.condition.Rule;
import org.aqcp.condition.Sentence;
import org.aqcp.framework.Indicator;
import org.aqcp.rules.written.WrittenRules;

/** In which lines of the rule files and of the framework version things stand. */
public final class WrittenPlaces {
  private final WrittenRules rules;
  private final String framework;
  private final List<String> lines;

  /**
   * Of rules and their framework version.
   *
   * @param framework the name of the version's file
   * @param lines of that file
   */
  public WrittenPlaces(WrittenRules rules, String framework, List<String> lines) {
    this.rules = rules;
    this.framework = framework;
    this.lines = List.copyOf(lines);
  }

  String framework() {
    return framework;
  }

  /** The first line of a rule's file that says something, from a line on. */
  int line(String said, Rule rule, int from) {
    return rules.extent(said, rule, from).from().line();
  }

  /** The lines of a sentence and of those that narrow it. */
  int[] lines(Sentence sentence, Rule rule) {
    int[] found = new int[sentence.lines().size()];
    int from = sentence.line();
    for (int i = 0; i < found.length; i++) {
      found[i] = line(sentence.lines().get(i), rule, from);
      from = found[i] + 1;
    }
    return found;
  }

  /** The line of a threshold's number. */
  int threshold(String name, Indicator indicator) {
    Pattern said = Pattern.compile("(?<![\\w-])" + Pattern.quote(name) + "\\s*:");
    for (int line = indicator.place().line(); line <= lines.size(); line++) {
      if (said.matcher(lines.get(line - 1)).find()) {
        return line;
      }
    }
    return indicator.place().line();
  }
}
