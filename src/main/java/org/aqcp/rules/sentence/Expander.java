package org.aqcp.rules.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aqcp.input.problem.Problem;
import org.aqcp.rules.text.Line;
import org.aqcp.rules.text.RuleProblem;
import org.aqcp.rules.text.RuleText;
import org.aqcp.rules.text.SourceFile;
import org.aqcp.rules.vocabulary.BlankValue;
import org.aqcp.rules.vocabulary.Phrase;
import org.aqcp.rules.vocabulary.Vocabulary;

/**
 * Turns the sentences of one rule file into DRL. It is stricter than Drools' own expander: exactly
 * one phrase must fit the whole line, placeholders take only numbers, thresholds or words, and
 * variables are numbered by sentence so that no two sentences share one.
 */
public final class Expander {
  private static final Pattern OWN_VARIABLE =
      Pattern.compile("\\$(?!partnership\\b|indicator\\b|group\\b)(\\w+)");

  /** The DRL of a line, and its phrase. */
  public record Expanded(String drl, Phrase phrase) {}

  private final SourceFile file;
  private final Vocabulary vocabulary;
  private final List<Problem> problems;
  private boolean canNarrow;

  public Expander(SourceFile file, Vocabulary vocabulary, List<Problem> problems) {
    this.file = file;
    this.vocabulary = vocabulary;
    this.problems = problems;
  }

  /** The condition of the numbered sentence of a rule; empty if a line is not understood. */
  public Optional<Expanded> condition(RuleText.SentenceText text, int number) {
    canNarrow = number > 1;
    Optional<Expanded> sentence = expand(text.sentence(), false, number);
    canNarrow = true;
    List<String> tests = new ArrayList<>();
    boolean understood = sentence.isPresent();
    for (Line line : text.narrowing()) {
      Optional<Expanded> test = expand(line, false, number);
      test.ifPresent(t -> tests.add(t.drl().contains("||") ? "(" + t.drl() + ")" : t.drl()));
      understood &= test.isPresent();
    }
    if (!understood) {
      return Optional.empty();
    }
    Expanded expanded = sentence.orElseThrow();
    if (!tests.isEmpty()
        && vocabulary.isFaulty(text)
        && FirstPattern.of(expanded.drl()).isEmpty()) {
      return Optional.empty();
    }
    return tests.isEmpty()
        ? sentence
        : narrow(expanded.drl(), tests, text.narrowing().get(0))
            .map(drl -> new Expanded(drl, expanded.phrase()));
  }

  public Optional<Expanded> conclusion(Line line) {
    return expand(line, true, 0);
  }

  private Optional<Expanded> expand(Line line, boolean conclusion, int number) {
    List<Phrase> fitting = vocabulary.fitting(line.text(), conclusion);
    if (fitting.size() != 1) {
      if (fitting.isEmpty()) {
        problems.add(unknown(line, conclusion));
      } else {
        problems.add(ambiguous(line, fitting));
      }
      return Optional.empty();
    }
    Phrase phrase = fitting.get(0);
    return fill(phrase, line).map(drl -> new Expanded(renamed(drl, number), phrase));
  }

  private Problem unknown(Line line, boolean conclusion) {
    if (vocabulary.phrases().stream().anyMatch(p -> p.fit(line.text()).isPresent())) {
      return problem(
          RuleProblem.MISPLACED_SENTENCE,
          line,
          "`" + line.text() + "` " + (conclusion ? "is not a conclusion" : "is a conclusion"),
          "conditions go between `when` and `then`, the conclusion between `then` and `end`");
    }
    String message = "no phrase fits `" + line.text() + "`";
    return new SentenceSlip(vocabulary, conclusion, canNarrow)
        .fixed(line.text())
        .map(
            right ->
                problem(RuleProblem.UNKNOWN_SENTENCE, line, message, right.hint())
                    .fixedBy(right.line()))
        .orElseGet(
            () ->
                new Problem(
                    RuleProblem.UNKNOWN_SENTENCE,
                    file.name(),
                    line.extent(),
                    message,
                    NearestPhrase.advice(line.text(), conclusion, vocabulary)));
  }

  private Problem ambiguous(Line line, List<Phrase> fitting) {
    return problem(
        RuleProblem.AMBIGUOUS_SENTENCE,
        line,
        "two phrases fit `" + line.text() + "`: " + both(fitting),
        "change one of them so that only one fits");
  }

  private static String both(List<Phrase> fitting) {
    Phrase one = fitting.get(0);
    Phrase other = fitting.get(1);
    return "`%s` (%s) and `%s` (%s)"
        .formatted(one.shown(), one.where(), other.shown(), other.where());
  }

  /** The phrase's DRL with its placeholders filled in; empty if a value is not valid. */
  private Optional<String> fill(Phrase phrase, Line line) {
    Matcher fit = phrase.fit(line.text()).orElseThrow();
    String drl = phrase.drl();
    for (Map.Entry<String, Integer> blank : phrase.blanks().entrySet()) {
      String given = fit.group(blank.getValue());
      Optional<String> value = BlankValue.of(given, phrase.takesWords(blank.getKey()));
      if (value.isEmpty()) {
        problems.add(invalid(line, fit.start(blank.getValue()), blank.getKey(), given));
        return Optional.empty();
      }
      drl = drl.replace("{" + blank.getKey() + "}", value.get());
    }
    return Optional.of(drl);
  }

  private Problem invalid(Line line, int at, String blank, String given) {
    Line words = line.from(at, given);
    Problem problem =
        problem(
            RuleProblem.INVALID_BLANK,
            words,
            "`" + given + "` is not a valid value for {" + blank + "}",
            "write a whole number, a threshold in backticks, or plain words");
    return SentenceSlip.threshold(given)
        .map(name -> "`" + name + "`")
        .or(() -> SentenceSlip.number(given))
        .map(right -> problem.fixedBy(right))
        .orElse(problem);
  }

  private static String renamed(String drl, int number) {
    return OWN_VARIABLE.matcher(drl).replaceAll("\\$$1_" + number);
  }

  /** Adds tests to the first pattern of the sentence. */
  private Optional<String> narrow(String drl, List<String> tests, Line line) {
    Optional<String> narrowed = FirstPattern.of(drl).map(first -> first.narrowedBy(tests));
    if (narrowed.isEmpty()) {
      problems.add(
          problem(
              RuleProblem.NOTHING_TO_NARROW,
              line,
              "the sentence above cannot be narrowed",
              "remove this line"));
    }
    return narrowed;
  }

  private Problem problem(RuleProblem kind, Line line, String message, String hint) {
    return new Problem(kind, file.name(), line.extent(), message, hint);
  }
}
