package org.aqcp.rules.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.aqcp.input.problem.Place;
import org.aqcp.input.problem.Problem;

/** One rule as written, split into its lines. No sentence has been read yet. */
public final class RuleText {
  /** A sentence and the lines that narrow it. */
  public record SentenceText(Line sentence, List<Line> narrowing) {
    /** A sentence that is in no file. */
    public static SentenceText of(List<String> lines) {
      List<Line> all = lines.stream().map(line -> new Line(line, Place.NOWHERE)).toList();
      return new SentenceText(all.get(0), all.subList(1, all.size()));
    }

    /** The sentence, then the lines that narrow it. */
    public List<Line> lines() {
      return Stream.concat(Stream.of(sentence), narrowing.stream()).toList();
    }
  }

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
    if (on.isEmpty()) {
      problems.add(
          incomplete(
              file,
              place,
              "does not say which indicator it is about",
              "write `@indicator(\"...\")` under its name"));
    }
    if (sentences.isEmpty()) {
      String hint = "write one between `when` and `then`";
      problems.add(incomplete(file, end.place(), "has no sentence", hint));
    }
    if (conclusions.size() != 1) {
      String number = conclusions.isEmpty() ? "no" : "more than one";
      String hint = "write exactly one between `then` and `end`";
      problems.add(incomplete(file, end.place(), "has " + number + " conclusion", hint));
    }
  }

  private Problem incomplete(String file, Place at, String message, String hint) {
    String rule = "rule `" + name + "` ";
    return new Problem(RuleProblem.INCOMPLETE_RULE, file, at, rule + message, hint);
  }
}
