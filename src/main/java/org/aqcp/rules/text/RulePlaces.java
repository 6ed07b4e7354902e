package org.aqcp.rules.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aqcp.input.problem.Extent;
import org.aqcp.input.problem.Place;

/**
 * Finds the positions of words in rule files. Rules store only lines, since columns matter only for
 * problems.
 */
public final class RulePlaces {
  private final Map<String, List<String>> lines = new HashMap<>();

  public RulePlaces(List<SourceFile> files) {
    files.forEach(file -> lines.put(file.name(), file.lines()));
  }

  /** The line at a place; empty if it is in none of these files. */
  public String line(String file, Place place) {
    List<String> all = lines.getOrDefault(file, List.of());
    return place.line() == 0 || place.line() > all.size() ? "" : all.get(place.line() - 1).strip();
  }

  /** Finds a word in a file, from a line on; the start of that line if it is not found. */
  public Extent of(String word, String file, int from) {
    List<String> all = lines.get(file);
    for (int line = from; line <= all.size(); line++) {
      String text = all.get(line - 1);
      int before = text.indexOf(word);
      if (before >= 0) {
        // columns count code points
        Place place = new Place(line, text.codePointCount(0, before) + 1);
        return Extent.of(place, word.codePointCount(0, word.length()));
      }
    }
    return Extent.at(new Place(from, 1));
  }
}
