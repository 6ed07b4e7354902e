package org.aqcp.author.mutation.making;

import java.util.List;
import java.util.regex.Pattern;
import org.aqcp.condition.Rule;
import org.aqcp.condition.Sentence;
import org.aqcp.framework.Indicator;
import org.aqcp.rules.written.WrittenRules;

/**
 * Finds the lines of sentences in rule files, and of thresholds in the framework version's file.
 *
 * @param framework the name of the version's file
 * @param lines the lines of that file
 */
public record WrittenPlaces(WrittenRules rules, String framework, List<String> lines) {
  public WrittenPlaces {
    lines = List.copyOf(lines);
  }

  /** The first line with the given text in a rule's file, starting at a line. */
  int line(String said, Rule rule, int from) {
    return rules.extent(said, rule, from).from().line();
  }

  /** The lines of a sentence, including its narrowing lines. */
  int[] lines(Sentence sentence, Rule rule) {
    int[] found = new int[sentence.lines().size()];
    int from = sentence.line();
    for (int i = 0; i < found.length; i++) {
      found[i] = line(sentence.lines().get(i).strip(), rule, from);
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
