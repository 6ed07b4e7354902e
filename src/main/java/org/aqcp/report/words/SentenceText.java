package org.aqcp.report.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.aqcp.condition.Sentence;

/** A sentence of a rule as text, with the threshold values of the framework version. */
public final class SentenceText {
  private SentenceText() {}

  /**
   * The sentence on one line, with values: {@code At least 2 employers are named, in a target
   * sector}. It can be read as a sentence too: lines with commas of their own are set off by
   * semicolons. Of a block, all that is in it: {@code Any of these: A; B; (all of these: C; D)}.
   */
  public static String of(Sentence sentence, Map<String, Integer> thresholds) {
    String own = own(sentence, thresholds);
    return sentence.inner().isEmpty()
        ? own
        : own
            + sentence.inner().stream()
                .map(inner -> within(inner, thresholds))
                .collect(Collectors.joining("; ", " ", ""));
  }

  private static String within(Sentence inner, Map<String, Integer> thresholds) {
    String text = of(inner, thresholds);
    if (inner.inner().isEmpty()) {
      return text.contains("; ") ? "(" + text + ")" : text;
    }
    return "(" + text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1) + ")";
  }

  /** The sentence on one line, with values; of a block, its header. */
  public static String own(Sentence sentence, Map<String, Integer> thresholds) {
    List<String> own =
        sentence.inner().isEmpty() ? sentence.lines() : sentence.lines().subList(0, 1);
    List<String> parts = new ArrayList<>();
    for (String line : own) {
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
    return thresholds(sentence.thresholds());
  }

  /** The same of the sentence itself; of a block, of its header. */
  public static String ownThresholds(Sentence sentence) {
    return thresholds(sentence.ownThresholds());
  }

  private static String thresholds(List<String> names) {
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
