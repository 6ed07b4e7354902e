package org.aqcp.rules.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aqcp.input.problem.Place;

/** Where a word of a rule stands. Rules keep only their lines: columns matter to problems alone. */
public final class RulePlaces {
  private final Map<String, List<String>> lines = new HashMap<>();

  public RulePlaces(List<SourceFile> files) {
    files.forEach(file -> lines.put(file.name(), file.lines()));
  }

  /** The first place of a word in the file of a rule, from a line on. */
  public Place of(String word, String file, int from) {
    List<String> all = lines.get(file);
    for (int line = from; line <= all.size(); line++) {
      String text = all.get(line - 1);
      int before = text.indexOf(word);
      if (before >= 0) {
        // as everywhere: a character that Java counts twice is one
        return new Place(line, text.codePointCount(0, before) + 1);
      }
    }
    return new Place(from, 1);
  }
}
