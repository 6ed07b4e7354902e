package org.aqcp.rules.text;

import java.util.ArrayList;
import java.util.List;
import org.aqcp.input.problem.Place;
import org.aqcp.input.problem.Problem;

/** One rule as written, split into its lines. No sentence has been read yet. */
public final class RuleText {
  /** A sentence and the lines that narrow it. */
  public record SentenceText(Line sentence, List<Line> narrowing) {}

  public final String name;
  public final Place place;
  public String on = "";
  public boolean rollUp;
  public final List<SentenceText> sentences = new ArrayList<>();
  public final List<Line> conclusions = new ArrayList<>();

  RuleText(String name, Place place) {
    this.name = name;
    this.place = place;
  }

  /** The number of lines between `when` and `then`. */
  int length() {
    return sentences.stream().mapToInt(sentence -> 1 + sentence.narrowing().size()).sum();
  }

  /** Adds a problem if another rule of its file has the same name. */
  void refuseNamesake(List<RuleText> all, String file, List<Problem> problems) {
    all.stream()
        .filter(other -> other != this && other.name.equals(name))
        .findFirst()
        .ifPresent(
            first ->
                problems.add(
                    new Problem(
                        RuleProblem.DUPLICATE_RULE,
                        file,
                        place,
                        "another rule already has the name `" + name + "`",
                        "the first is at " + file + ":" + first.place.line())));
  }

  /** Whether it is complete except for its {@code end}. */
  boolean lacksOnly(String missing) {
    return missing.equals("end")
        && !on.isEmpty()
        && !sentences.isEmpty()
        && conclusions.size() == 1;
  }

  /** Adds a problem for each required part that is missing. */
  void refuseIncomplete(Line end, String file, List<Problem> problems) {
    String rule = "rule `" + name + "` ";
    if (on.isEmpty()) {
      problems.add(
          new Problem(
              RuleProblem.INCOMPLETE_RULE,
              file,
              place,
              rule + "does not say which indicator it is about",
              "write `@indicator(\"...\")` under its name"));
    }
    if (sentences.isEmpty()) {
      problems.add(
          new Problem(
              RuleProblem.INCOMPLETE_RULE,
              file,
              end.place(),
              rule + "has no sentence",
              "write one between `when` and `then`"));
    }
    if (conclusions.size() != 1) {
      problems.add(
          new Problem(
              RuleProblem.INCOMPLETE_RULE,
              file,
              end.place(),
              rule + "has " + (conclusions.isEmpty() ? "no" : "more than one") + " conclusion",
              "write exactly one between `then` and `end`"));
    }
  }
}
