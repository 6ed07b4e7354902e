package org.aqcp.author.mutation.making;

import java.util.ArrayList;
import java.util.List;
import org.aqcp.condition.Rule;
import org.aqcp.framework.Indicator;
import org.aqcp.input.file.Digest;

/**
 * The rules on one indicator with one deliberate mistake.
 *
 * @param id identifies the difference, regardless of its position in the file
 * @param original the unchanged indicator
 * @param indicator the indicator with one threshold shifted, or unchanged
 * @param rules the rules with one of them changed, or unchanged
 */
public record Mutant(
    String id, Difference difference, Indicator original, Indicator indicator, List<Rule> rules) {
  private static final int ID = 6;

  /**
   * The difference, as shown to readers.
   *
   * @param rule the name of the rule, or of the shifted threshold
   * @param file the file that contains the difference
   * @param line the number of the first line that differs
   * @param sentence the lines of the whole sentence; empty for a rule, a conclusion or a threshold
   * @param at the index of the first line of the sentence that differs
   * @param before the changed or dropped lines
   * @param after the replacement lines; empty if the lines are dropped
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

    /** The sentence with the difference marked as in {@code diff}. */
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
