package org.aqcp.report.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aqcp.condition.Truth;
import org.aqcp.explanation.FactReading;
import org.aqcp.explanation.SentenceExplanation;
import org.aqcp.report.evaluation.CountText;
import org.aqcp.report.evaluation.LackText;
import org.aqcp.report.words.KeyWords;
import org.aqcp.report.words.SentenceText;

/**
 * A sentence of a rule, and what it rests on.
 *
 * @param notes what was counted, which facts fit, and what the others lack
 * @param inner of a block, its sentences
 */
public record BoardSentence(
    Truth holds, String text, List<String> notes, List<BoardSentence> inner) {
  private static final int FEW = 6;
  private static final int CLOSEST = 2;

  public BoardSentence {
    notes = List.copyOf(notes);
    inner = List.copyOf(inner);
  }

  static BoardSentence of(SentenceExplanation sentence, Map<String, Integer> thresholds) {
    return new BoardSentence(
        sentence.holds(),
        SentenceText.own(sentence.sentence(), thresholds),
        notes(sentence),
        sentence.inner().stream().map(one -> of(one, thresholds)).toList());
  }

  private static List<String> notes(SentenceExplanation sentence) {
    List<String> notes = new ArrayList<>();
    sentence.counted().ifPresent(it -> notes.add(CountText.of(it, sentence.share())));
    if (!sentence.inner().isEmpty()) {
      // its sentences tell the rest
      return notes;
    }
    fitting(sentence).ifPresent(notes::add);
    if (sentence.holds() != Truth.TRUE) {
      if (!sentence.against()) {
        notes.addAll(closest(sentence));
      }
      PlainWords.missing(sentence.unreported(), FEW)
          .ifPresent(missing -> notes.add("not reported: " + missing));
    }
    return notes;
  }

  private static Optional<String> fitting(SentenceExplanation sentence) {
    List<String> names =
        sentence.facts().stream()
            .filter(fact -> fact.holds() == Truth.TRUE)
            .map(PlainWords::named)
            .toList();
    String before = sentence.against() ? "against it: " : "";
    return PlainWords.first(FEW, names, sentence.complete()).map(all -> before + all);
  }

  private static List<String> closest(SentenceExplanation sentence) {
    List<FactReading> near =
        sentence.facts().stream()
            .filter(fact -> fact.holds() != Truth.TRUE && !fact.lacks().isEmpty())
            .toList();
    Optional<String> none = LackText.ofNoSuchSort(near);
    if (none.isPresent() && sentence.complete()) {
      return List.of(KeyWords.in(none.get()));
    }
    return near.stream()
        .limit(CLOSEST)
        .map(
            fact ->
                (fact.says().isEmpty() ? "closest: " + fact.label() + ": " : "")
                    + LackText.plain(fact))
        .distinct()
        .toList();
  }
}
