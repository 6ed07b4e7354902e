package org.aqcp.rules.written;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.aqcp.condition.Condition;
import org.aqcp.condition.Rule;
import org.aqcp.condition.Sentence;
import org.aqcp.condition.Status;
import org.aqcp.input.problem.Advice;
import org.aqcp.input.problem.InputProblem;
import org.aqcp.input.problem.Problem;
import org.aqcp.rules.language.ConditionReader;
import org.aqcp.rules.language.Consequence;
import org.aqcp.rules.language.NotReadable;
import org.aqcp.rules.sentence.Expander;
import org.aqcp.rules.sentence.SentenceBlocks;
import org.aqcp.rules.text.Limits;
import org.aqcp.rules.text.Line;
import org.aqcp.rules.text.RuleFileReader;
import org.aqcp.rules.text.RuleHead;
import org.aqcp.rules.text.RuleProblem;
import org.aqcp.rules.text.RuleText;
import org.aqcp.rules.text.SourceFile;
import org.aqcp.rules.vocabulary.Phrase;
import org.aqcp.rules.vocabulary.Vocabulary;

/** Reads one rule file into conditions and the DRL for Drools. */
public final class RuleReader {
  private final SourceFile file;
  private final Vocabulary vocabulary;
  private final List<Problem> problems;

  private RuleReader(SourceFile file, Vocabulary vocabulary, List<Problem> problems) {
    this.file = file;
    this.vocabulary = vocabulary;
    this.problems = problems;
  }

  /** Reads a file and adds its problems. A file with problems must not be compiled. */
  public static WrittenFile read(SourceFile file, Vocabulary vocabulary, List<Problem> problems) {
    RuleReader reader = new RuleReader(file, vocabulary, problems);
    List<WrittenRule> written = new ArrayList<>();
    List<RuleText> texts = RuleFileReader.read(file, vocabulary, problems);
    for (RuleText text : texts) {
      if (Limits.isReached(problems, file)) {
        break;
      }
      reader.rule(text).ifPresent(written::add);
    }
    List<RuleHead> heads = texts.stream().map(text -> RuleHead.of(text, file.name())).toList();
    return new WrittenFile(heads, written);
  }

  private Optional<WrittenRule> rule(RuleText text) {
    List<Sentence> sentences = sentences(text);
    Optional<Status> conclusion =
        text.conclusions.stream().findFirst().flatMap(l -> conclude(l, text));
    if (conclusion.isEmpty() || sentences.size() < text.sentences.size()) {
      return Optional.empty();
    }
    Rule rule =
        new Rule(
            text.name,
            text.on,
            text.rollUp,
            conclusion.get(),
            sentences,
            file.name(),
            text.place.line());
    return Optional.of(new WrittenRule(rule));
  }

  /** Those that can be read. */
  private List<Sentence> sentences(RuleText text) {
    Set<RuleText.SentenceText> broken = broken(text.sentences);
    AtomicInteger number = new AtomicInteger();
    List<Sentence> sentences = new ArrayList<>();
    for (RuleText.SentenceText sentence : text.sentences) {
      boolean sound = new BlockNumbers(file.name(), problems).check(sentence);
      SentenceBlocks.of(
              sentence,
              text.rollUp,
              plain ->
                  broken.contains(plain)
                      ? Optional.empty()
                      : sentence(plain, number.incrementAndGet(), text.rollUp))
          .filter(read -> sound)
          .ifPresent(sentences::add);
    }
    return sentences;
  }

  /** Sentences on two lines, whose problems are added, each with its second line. */
  private Set<RuleText.SentenceText> broken(List<RuleText.SentenceText> sentences) {
    Set<RuleText.SentenceText> broken = Collections.newSetFromMap(new IdentityHashMap<>());
    for (int i = 0; i < sentences.size(); i++) {
      Optional<Problem> problem = BrokenSentence.at(i, sentences, file, vocabulary);
      if (problem.isPresent()) {
        problems.add(problem.get());
        broken.add(sentences.get(i));
        broken.add(sentences.get(++i));
      } else {
        broken.addAll(broken(sentences.get(i).inner()));
      }
    }
    return broken;
  }

  private Optional<Sentence> sentence(RuleText.SentenceText text, int number, boolean rollUp) {
    Optional<Expander.Expanded> expanded =
        new Expander(file, vocabulary, problems).condition(text, number, rollUp);
    if (expanded.isEmpty()) {
      return Optional.empty();
    }
    try {
      Condition condition = ConditionReader.read(expanded.get().text(), rollUp);
      List<String> lines = new ArrayList<>(List.of(text.sentence().text()));
      text.narrowing().forEach(line -> lines.add(line.text()));
      return Optional.of(Sentence.of(text.sentence().place().line(), lines, condition));
    } catch (NotReadable e) {
      if (!vocabulary.isFaulty(text)) {
        problems.add(notReadable(text, expanded.get().by(), e));
      }
      return Optional.empty();
    }
  }

  private Problem notReadable(RuleText.SentenceText text, String by, NotReadable e) {
    Optional<Line> word = e.kind() == InputProblem.UNKNOWN_VALUE ? word(text, e) : Optional.empty();
    return new Problem(
        e.kind(),
        file.name(),
        word.orElse(text.sentence()).extent(),
        e.getMessage() + by,
        word.isPresent() ? e.advice() : Advice.of(e.advice().hint()));
  }

  /** Finds the word that makes the condition unreadable. */
  private static Optional<Line> word(RuleText.SentenceText text, NotReadable e) {
    for (Line line : text.lines()) {
      int at = line.text().lastIndexOf(e.word());
      if (at >= 0) {
        return Optional.of(line.from(at, e.word()));
      }
    }
    return Optional.empty();
  }

  private Optional<Status> conclude(Line line, RuleText text) {
    Optional<Phrase> phrase = new Expander(file, vocabulary, problems).conclusion(line);
    if (phrase.isEmpty()) {
      return Optional.empty();
    }
    Optional<Status> concluded = Consequence.of(phrase.get().drl(), text.rollUp);
    if (concluded.isPresent()) {
      return concluded;
    }
    problems.add(
        new Problem(
            RuleProblem.UNSAFE_RULE,
            file.name(),
            line.extent(),
            "`"
                + line.text()
                + "` does not conclude on "
                + (text.rollUp ? "a group" : "an indicator"),
            "a rule only concludes: is met, is partly met, or is not applicable"));
    return Optional.empty();
  }
}
