package org.aqcp.author.phrases;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes example sentences from phrases, such as those that no rule uses yet. */
public final class MadeUp {
  private MadeUp() {}

  /** The phrase with an allowed value in each placeholder. */
  public static String sentence(PhraseEntry entry) {
    Map<List<String>, Integer> used = new HashMap<>();
    String sentence = entry.phrase().shown();
    for (Blank blank : entry.blanks()) {
      int next = used.merge(blank.words(), 1, Integer::sum) - 1;
      sentence = sentence.replace("{" + blank.name() + "}", value(blank, next));
    }
    return sentence.replaceAll("\\ba (?=[aeio])", "an ");
  }

  private static String value(Blank blank, int next) {
    if (blank.number()) {
      return "2";
    }
    return blank.words().isEmpty()
        ? blank.name()
        : blank.words().get(Math.min(next, blank.words().size() - 1));
  }
}
