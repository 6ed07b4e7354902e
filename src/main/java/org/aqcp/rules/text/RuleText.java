package org.aqcp.rules.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.aqcp.input.problem.Place;
import org.aqcp.input.problem.Problem;

/** One rule as written, split into its lines. No sentence has been read yet. */
public final class RuleText {
  /**
   * A sentence and the lines that narrow it, or the header of a block.
   *
   * @param inner the sentences of the block; empty if it is none
   */
  public record SentenceText(Line sentence, List<Line> narrowing, List<SentenceText> inner) {
    /** A sentence, or a whole block, that is in no file; empty if its lines are anything else. */
    public static Optional<SentenceText> of(List<String> lines) {
      List<SentenceText> all = new ArrayList<>();
      List<Problem> problems = new ArrayList<>();
      BlockLines blocks =
          new BlockLines(
              all, line -> " ".repeat(line.place().column() - 1), new LineProblems(""), problems);
      for (int i = 0; i < lines.size(); i++) {
        Line line = Line.of(lines.get(i), i + 1);
        if (line.isNarrowing()) {
          blocks.narrow(line);
        } else {
          blocks.add(line);
        }
      }
      blocks.end();
      return problems.isEmpty() && all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
    }

    /** The header of the block that it is. */
    public Optional<BlockHeader> header() {
      return BlockHeader.of(sentence.text());
    }

    boolean isBlock() {
      return header().isPresent();
    }

    /** Itself, or the sentences of the block that it is and of those within, in their order. */
    public List<SentenceText> plain() {
      return isBlock()
          ? inner.stream().flatMap(one -> one.plain().stream()).toList()
          : List.of(this);
    }

    int length() {
      return lines().size() + inner.stream().mapToInt(SentenceText::length).sum();
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

  /** Its sentences in their order, without the headers of blocks. */
  public List<SentenceText> plainSentences() {
    return sentences.stream().flatMap(sentence -> sentence.plain().stream()).toList();
  }

  /** The number of lines between `when` and `then`. */
  int length() {
    return sentences.stream().mapToInt(SentenceText::length).sum();
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
