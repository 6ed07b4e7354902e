package org.aqcp.report.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.aqcp.condition.Sentence;

/** A sentence of a rule as text, with the threshold values of the framework version. */
public final class SentenceText {
  private SentenceText() {}

  /**
   * The sentence on one line, with values: {@code At least 2 employers are named, in a target
   * sector}. It can be read as a sentence too: lines with commas of their own are set off by
   * semicolons.
   */
  public static String of(Sentence sentence, Map<String, Integer> thresholds) {
    List<String> parts = new ArrayList<>();
    for (String line : sentence.lines()) {
      String text = line.startsWith("-") ? line.substring(1).strip() : line;
      parts.add(withNumbers(text, thresholds));
    }
    boolean commas = parts.stream().skip(1).anyMatch(part -> part.contains(", "));
    return String.join(commas ? "; " : ", ", parts);
  }

  /**
   * The threshold names behind the values: {@code (threshold employers)}; empty if there are none.
   */
  public static String thresholds(Sentence sentence) {
    List<String> names = sentence.thresholds();
    return names.isEmpty()
        ? ""
        : " (threshold" + (names.size() == 1 ? " " : "s ") + String.join(", ", names) + ")";
  }

  private static String withNumbers(String text, Map<String, Integer> thresholds) {
    if (text.indexOf('`') < 0) {
      return Singular.of(text);
    }
    // names of thresholds are every second part
    String[] parts = text.split("`", -1);
    StringBuilder said = new StringBuilder(text.length());
    for (int i = 0; i < parts.length; i++) {
      said.append(i % 2 == 0 ? parts[i] : String.valueOf(thresholds.get(parts[i])));
    }
    return Singular.of(said.toString());
  }
}
