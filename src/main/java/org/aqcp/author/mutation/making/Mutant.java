package org.aqcp.author.mutation.making;

import java.util.ArrayList;
import java.util.List;
import org.aqcp.condition.Rule;
import org.aqcp.framework.Indicator;
import org.aqcp.input.file.Digest;

/**
 * The rules on one indicator with one thing in them got wrong.
 *
 * @param id the same for the same difference, wherever it stands
 * @param original the indicator as it is
 * @param indicator with one threshold shifted, or as it is
 * @param rules on the indicator, with one of them changed, or as they are
 */
public record Mutant(
    String id, Difference difference, Indicator original, Indicator indicator, List<Rule> rules) {
  private static final int ID = 6;

  /**
   * What is different, as a reader sees it.
   *
   * @param rule the name of the rule; of the threshold where one is shifted
   * @param file that the difference stands in
   * @param line where the first line that differs stands
   * @param sentence what the lines belong to; empty for a rule, a conclusion or a threshold
   * @param at the first of the sentence's lines that differs
   * @param before the lines that are changed or dropped
   * @param after what stands there instead; empty where they are dropped
   */
  public record Difference(
      MutantKind kind,
      String rule,
      String file,
      int line,
      List<String> sentence,
      int at,
      List<String> before,
      List<String> after) {
    public Difference {
      sentence = List.copyOf(sentence);
      before = List.copyOf(before);
      after = List.copyOf(after);
    }

    /** The sentence with the difference in it, as {@code diff} shows it. */
    public List<String> shown() {
      List<String> shown = new ArrayList<>();
      for (int i = 0; i < at; i++) {
        shown.add("  " + sentence.get(i));
      }
      before.forEach(line -> shown.add("- " + line));
      after.forEach(line -> shown.add("+ " + line));
      for (int i = at + before.size(); i < sentence.size(); i++) {
        shown.add("  " + sentence.get(i));
      }
      return shown;
    }
  }

  public Mutant {
    rules = List.copyOf(rules);
  }

  static Mutant of(Difference difference, Indicator indicator, Indicator changed, List<Rule> now) {
    Digest digest = new Digest().add(difference.kind().key()).add(difference.rule());
    digest.add(String.join("\n", difference.sentence()));
    digest.add(String.join("\n", difference.before())).add(String.join("\n", difference.after()));
    String id = indicator.id() + "-" + digest.hex().substring(0, ID);
    return new Mutant(id, difference, indicator, changed, now);
  }
}
