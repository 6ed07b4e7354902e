package org.aqcp.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aqcp.input.Place;

/** Where a word of a rule stands. Rules keep only their lines: columns matter to problems alone. */
final class RulePlaces {
  private final Map<String, List<String>> lines = new HashMap<>();

  RulePlaces(List<SourceFile> files) {
    files.forEach(file -> lines.put(file.name(), file.lines()));
  }

  /** The first place of a word in the file of a rule, from a line on. */
  Place of(String word, String file, int from) {
    List<String> all = lines.get(file);
    for (int line = from; line <= all.size(); line++) {
      int at = all.get(line - 1).indexOf(word);
      if (at >= 0) {
        return new Place(line, all.get(line - 1).codePointCount(0, at) + 1);
      }
    }
    return new Place(from, 1);
  }
}
