package org.aqcp.author.mutation.making;

import java.util.List;
import java.util.regex.Pattern;
import org.aqcp.condition.Rule;
import org.aqcp.condition.Sentence;
import org.aqcp.framework.FrameworkVersion;
import org.aqcp.framework.Home;
import org.aqcp.rules.written.WrittenRules;

/**
 * Finds the lines of sentences in rule files, and of an indicator's thresholds in the file of a
 * framework version.
 *
 * @param entry that of the indicator
 */
public record WrittenPlaces(WrittenRules rules, Home home, FrameworkVersion.EntryPlace entry) {
  /** The name of the file with the thresholds. */
  String framework() {
    return entry.file();
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
  int threshold(String name) {
    Pattern said = Pattern.compile("(?<![\\w-])" + Pattern.quote(name) + "\\s*:");
    List<String> lines = home.text(home.folder().resolve(entry.file())).text().lines().toList();
    for (int line = Math.max(1, entry.place().line()); line <= lines.size(); line++) {
      if (said.matcher(lines.get(line - 1)).find()) {
        return line;
      }
    }
    return entry.place().line();
  }
}
