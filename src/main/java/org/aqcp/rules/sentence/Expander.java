package org.aqcp.rules.sentence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aqcp.condition.Kind;
import org.aqcp.input.problem.Problem;
import org.aqcp.input.record.DecimalShare;
import org.aqcp.rules.language.ConditionText;
import org.aqcp.rules.text.Line;
import org.aqcp.rules.text.RuleProblem;
import org.aqcp.rules.text.RuleText;
import org.aqcp.rules.text.SourceFile;
import org.aqcp.rules.vocabulary.Phrase;
import org.aqcp.rules.vocabulary.Vocabulary;

/**
 * Turns the sentences of one rule file into DRL. It is stricter than Drools' own expander: exactly
 * one phrase must fit the whole line, placeholders take only numbers, thresholds or words, and
 * variables are numbered by sentence so that no two sentences share one.
 */
public final class Expander {
  /**
   * What a line stands for.
   *
   * @param by the phrase that says so, for messages; empty if the words say it themselves
   */
  public record Expanded(ConditionText text, String by) {
    private static Expanded by(Phrase phrase, ConditionText text) {
      return new Expanded(text, " (`" + phrase.shown() + "`, " + phrase.where() + ")");
    }
  }

  private static final Pattern NOT_WHOLE =
      Pattern.compile("(?<=^|\\s)(?:-\\d+(?:[.,]\\d+)?|\\d+\\.\\d+)(?=\\s|$)");

  private final SourceFile file;
  private final Vocabulary vocabulary;
  private final List<Problem> problems;
  private boolean canNarrow;
  private boolean rollUp;

  public Expander(SourceFile file, Vocabulary vocabulary, List<Problem> problems) {
    this.file = file;
    this.vocabulary = vocabulary;
    this.problems = problems;
  }

  /**
   * The condition of the numbered sentence of a rule; empty if a line is not understood.
   *
   * @param ofRollUp whether the rule rolls up, so that its thresholds are those of the group
   */
  public Optional<Expanded> condition(RuleText.SentenceText text, int number, boolean ofRollUp) {
    rollUp = ofRollUp;
    return vocabulary.fitting(text.sentence().text(), false).isEmpty()
            && vocabulary.grammar(rollUp).fits(text.sentence().text())
        ? spoken(text, number)
        : phrased(text, number);
  }

  /** A sentence that is a phrase. */
  private Optional<Expanded> phrased(RuleText.SentenceText text, int number) {
    canNarrow = number > 1;
    Optional<Expanded> sentence = expand(text.sentence(), number);
    canNarrow = true;
    Optional<Kind> kind = sentence.flatMap(s -> s.text().kind());
    List<ConditionText> narrowing = new ArrayList<>();
    boolean understood = sentence.isPresent();
    for (Line line : text.narrowing()) {
      if (!understood && vocabulary.grammar(rollUp).narrowsSomething(line.text())) {
        continue; // it may well narrow what could not be read
      }
      Optional<ConditionText> test =
          vocabulary.fitting(line.text(), false).isEmpty()
              ? kind.flatMap(k -> vocabulary.grammar(rollUp).narrowing(k, line.text()))
              : Optional.empty();
      Optional<ConditionText> meant = test.or(() -> expand(line, number).map(Expanded::text));
      meant.ifPresent(narrowing::add);
      understood &= meant.isPresent();
    }
    return narrowing.size() < text.narrowing().size()
        ? Optional.empty()
        : sentence.map(s -> new Expanded(s.text().narrowedBy(narrowing), s.by()));
  }

  /** A sentence that is made of words; its dash lines may be phrases. */
  private Optional<Expanded> spoken(RuleText.SentenceText text, int number) {
    canNarrow = true;
    List<String> said = new ArrayList<>(List.of(text.sentence().text()));
    List<ConditionText> phrases = new ArrayList<>();
    List<String> meanings = vocabulary.grammar(rollUp).read(said, number);
    boolean understood = true;
    for (Line line : text.narrowing()) {
      said.add(line.text());
      List<String> narrowed = vocabulary.grammar(rollUp).read(said, number);
      if (narrowed.isEmpty()) {
        said.remove(said.size() - 1);
        if (!understood && vocabulary.grammar(rollUp).narrowsSomething(line.text())) {
          continue; // it may well narrow what could not be read
        }
        Optional<Expanded> phrase = expand(line, number);
        phrase.ifPresent(p -> phrases.add(p.text()));
        understood &= phrase.isPresent();
      } else {
        meanings = narrowed;
      }
    }
    if (meanings.size() > 1) {
      problems.add(severalMeanings(text.sentence(), meanings));
    }
    return understood && meanings.size() == 1
        ? Optional.of(new Expanded(ConditionText.of(meanings.get(0)).narrowedBy(phrases), ""))
        : Optional.empty();
  }

  private Problem severalMeanings(Line line, List<String> meanings) {
    return problem(
        RuleProblem.AMBIGUOUS_SENTENCE,
        line,
        "`" + line.text() + "` can be understood in " + meanings.size() + " ways",
        "say it in other words, or put what narrows it on dash lines");
  }

  /** The phrase of a conclusion; empty where the line is not understood. */
  public Optional<Phrase> conclusion(Line line) {
    return phrase(line, true);
  }

  private Optional<Expanded> expand(Line line, int number) {
    return phrase(line, false)
        .flatMap(phrase -> fill(phrase, line, number).map(signs -> Expanded.by(phrase, signs)));
  }

  /** The one phrase that fits a line. */
  private Optional<Phrase> phrase(Line line, boolean conclusion) {
    List<Phrase> fitting = vocabulary.fitting(line.text(), conclusion);
    if (fitting.size() == 1) {
      return Optional.of(fitting.get(0));
    }
    problems.add(fitting.isEmpty() ? unknown(line, conclusion) : ambiguous(line, fitting));
    return Optional.empty();
  }

  private Problem unknown(Line line, boolean conclusion) {
    if (vocabulary.fits(line.text(), !conclusion)) {
      return problem(
          RuleProblem.MISPLACED_SENTENCE,
          line,
          "`" + line.text() + "` " + (conclusion ? "is not a conclusion" : "is a conclusion"),
          "conditions go between `when` and `then`, the conclusion between `then` and `end`");
    }
    Optional<Problem> number = notWhole(line);
    if (number.isPresent()) {
      return number.get();
    }
    String message = "cannot understand `" + line.text() + "`";
    return new SentenceSlip(vocabulary, conclusion, canNarrow, rollUp)
        .fixed(line.text())
        .or(() -> new SplitLine(vocabulary).fixed(line.text(), line.place().column()))
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
                    NearestPhrase.advice(line.text(), conclusion, rollUp, vocabulary)));
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

  /** The phrase's DRL with its blanks filled; empty where something else than a value fills one. */
  private Optional<ConditionText> fill(Phrase phrase, Line line, int number) {
    Matcher fit = phrase.fit(line.text()).orElseThrow();
    Map<String, String> values = new HashMap<>();
    for (Map.Entry<String, Integer> blank : phrase.blanks().entrySet()) {
      String given = fit.group(blank.getValue());
      if (!phrase.takes(blank.getKey(), given)) {
        problems.add(invalid(line, fit.start(blank.getValue()), blank.getKey(), given));
        return Optional.empty();
      }
      values.put(blank.getKey(), given);
    }
    return Optional.of(new FilledPhrase(values, number, rollUp).text(phrase.drl()));
  }

  /** Reports a number that is negative or has a fraction. */
  private Optional<Problem> notWhole(Line line) {
    Matcher number = NOT_WHOLE.matcher(line.text());
    if (!number.find()) {
      return Optional.empty();
    }
    String given = number.group();
    return Optional.of(
        problem(
            RuleProblem.INVALID_BLANK,
            line.from(number.start(), given),
            "`" + given + "` is not a whole number",
            DecimalShare.percent(given)
                .filter(percent -> line.text().startsWith(" %", number.end()))
                .map(percent -> "write `" + percent + "` for " + given)
                .orElse("write a whole number, or a threshold in backticks")));
  }

  private Problem invalid(Line line, int at, String blank, String given) {
    Line words = line.from(at, given);
    Problem problem =
        problem(
            RuleProblem.INVALID_BLANK,
            words,
            "`" + given + "` is not a valid value for {" + blank + "}",
            DecimalShare.percent(given)
                .filter(percent -> line.text().startsWith(" %", at + given.length()))
                .map(percent -> "write `" + percent + "` for " + given)
                .orElse("write a whole number, a threshold in backticks, or plain words"));
    return SentenceSlip.threshold(given)
        .map(name -> "`" + name + "`")
        .or(() -> SentenceSlip.number(given))
        .map(right -> problem.fixedBy(right))
        .orElse(problem);
  }

  private Problem problem(RuleProblem kind, Line line, String message, String hint) {
    return new Problem(kind, file.name(), line.extent(), message, hint);
  }
}
