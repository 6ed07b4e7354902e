package org.aqcp.author.mutation.making;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aqcp.condition.Condition;
import org.aqcp.condition.Requirement;
import org.aqcp.condition.Sentence;
import org.aqcp.input.problem.Words;
import org.aqcp.rules.sentence.SentenceReader;

/** Makes the mutants of one sentence and its narrowing lines. */
final class SentenceMutants {
  /**
   * A changed sentence.
   *
   * @param line the index of the changed line
   * @param after the replacement lines; empty if the line is dropped
   * @param condition the condition of the changed sentence
   */
  record Changed(MutantKind kind, int line, List<String> after, Requirement condition) {}

  private final SentenceReader sentenceReader;
  private final Sentence sentence;
  private final int number;
  private final boolean rollUp;
  private final Condition condition;
  private final List<Changed> all = new ArrayList<>();

  /** The mutants of a sentence that is no block, which has this number in its rule. */
  SentenceMutants(SentenceReader sentenceReader, Sentence sentence, int number, boolean rollUp) {
    this.sentenceReader = sentenceReader;
    this.sentence = sentence;
    this.condition = (Condition) sentence.condition();
    this.number = number;
    this.rollUp = rollUp;
  }

  List<Changed> all() {
    Negation.of(condition).ifPresent(c -> add(MutantKind.NEGATED_SENTENCE, 0, negated(0), c));
    for (int line = 0; line < sentence.lines().size(); line++) {
      if (line > 0) {
        dropped(line);
        negated(line, tests(line), tests(line + 1));
      }
      filled(line);
    }
    return all;
  }

  private String negated(int line) {
    String said = sentence.lines().get(line);
    return line == 0 ? NegatedWords.sentence(said) : NegatedWords.line(said);
  }

  private void dropped(int line) {
    List<String> lines = new ArrayList<>(sentence.lines());
    lines.remove(line);
    sentenceReader
        .read(lines, number, rollUp)
        .ifPresent(c -> all.add(new Changed(MutantKind.DROPPED_LINE, line, List.of(), c)));
  }

  private void negated(int line, int from, int to) {
    if (from >= 0 && to > from) {
      Condition negated = Negation.within(condition, from, to);
      add(MutantKind.NEGATED_LINE, line, negated(line), negated);
    }
  }

  /** The number of tests in the lines before a given line. */
  private int tests(int before) {
    return sentenceReader
        .read(sentence.lines().subList(0, before), number, rollUp)
        .map(read -> Negation.tests((Condition) read).size())
        .orElse(-1);
  }

  private void filled(int line) {
    String said = sentence.lines().get(line);
    List<SentenceReader.Filled> filled = sentenceReader.filled(said);
    for (SentenceReader.Filled blank : filled) {
      if (blank.text().matches("\\d+")) {
        numbers(blank, said).forEach(now -> addReworded(MutantKind.SHIFTED_NUMBER, line, now));
      } else if (!blank.text().startsWith("`")) {
        List<String> others = filled.stream().map(SentenceReader.Filled::text).toList();
        AllowedNeighbours.of(blank.text(), condition).stream()
            .filter(word -> !others.contains(word))
            .forEach(
                word -> addReworded(MutantKind.SWAPPED_WORD, line, swapped(blank, word, said)));
      }
    }
    if (filled.size() == 2 && said.substring(filled.get(0).end()).startsWith(" or ")) {
      halves(filled.get(0), filled.get(1), line);
    }
  }

  private static Stream<String> numbers(SentenceReader.Filled blank, String said) {
    int number = Integer.parseInt(blank.text());
    return IntStream.of(number + 1, number - 1)
        .filter(n -> n >= 0)
        .mapToObj(n -> blank.with(String.valueOf(n), said));
  }

  /** The line with another word in a placeholder, after the right article. */
  private static String swapped(SentenceReader.Filled blank, String word, String line) {
    String before = line.substring(0, blank.start());
    String head = before.replaceFirst("(?<= )an? $", "");
    String now = head.equals(before) ? word : Words.article(word);
    return head + now + line.substring(blank.end());
  }

  /** Drops one of two words. If no phrase matches the result, repeats the other word instead. */
  private void halves(SentenceReader.Filled one, SentenceReader.Filled other, int line) {
    String said = sentence.lines().get(line);
    String first = said.substring(0, one.end()) + said.substring(other.end());
    String second = said.substring(0, one.start()) + said.substring(other.start());
    if (!addReworded(MutantKind.HALVED_PAIR, line, first)) {
      addReworded(MutantKind.HALVED_PAIR, line, other.with(one.text(), said));
    }
    if (!addReworded(MutantKind.HALVED_PAIR, line, second)) {
      addReworded(MutantKind.HALVED_PAIR, line, one.with(other.text(), said));
    }
  }

  /** Adds a mutant with a changed line. Returns whether the result is a valid sentence. */
  private boolean addReworded(MutantKind kind, int line, String now) {
    List<String> lines = new ArrayList<>(sentence.lines());
    lines.set(line, now);
    Optional<Requirement> reworded = sentenceReader.read(lines, number, rollUp);
    reworded.ifPresent(c -> add(kind, line, now, c));
    return reworded.isPresent();
  }

  private void add(MutantKind kind, int line, String after, Requirement changed) {
    all.add(new Changed(kind, line, List.of(after), changed));
  }
}
