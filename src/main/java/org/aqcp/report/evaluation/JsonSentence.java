package org.aqcp.report.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aqcp.condition.Quantity;
import org.aqcp.condition.Range;
import org.aqcp.condition.Sentence;
import org.aqcp.condition.Truth;
import org.aqcp.explanation.Counted;
import org.aqcp.explanation.FactReading;
import org.aqcp.explanation.SentenceExplanation;
import org.aqcp.framework.Indicator;
import org.aqcp.input.problem.Words;
import org.aqcp.input.record.About;
import org.aqcp.input.record.OneOf;
import org.aqcp.report.words.SentenceText;

/** A sentence of a rule on an indicator, and why it holds, fails or is open. */
@About("A sentence of a rule, and why it holds or not.")
public record JsonSentence(
    @About("the sentence, with the thresholds' values in it") String text,
    @About("whether it holds") Truth holds,
    Optional<JsonCounted> counted,
    @OneOf({"equal", "less", "at-most", "more", "at-least"})
        @About("how counted and needed compare")
        Optional<String> operator,
    @About("the number that is required") Optional<Long> needed,
    @About("how it is counted") Optional<Quantity.Function> function,
    @About("the values behind the names of thresholds in the rule") Map<String, Integer> thresholds,
    @About("whether matching facts count against the sentence") boolean against,
    @About("those it is about, the matching ones first") List<JsonFact> facts,
    @About("of a block, the sentences in it; otherwise omitted")
        Optional<List<JsonSentence>> sentences) {
  static JsonSentence of(SentenceExplanation explanation, Indicator indicator, String file) {
    Optional<Counted> counted = explanation.counted();
    List<JsonFact> facts = new ArrayList<>();
    for (FactReading fact : explanation.facts()) {
      facts.add(JsonFact.of(fact, file));
    }
    return new JsonSentence(
        SentenceText.of(explanation.sentence(), indicator.thresholds()),
        explanation.holds(),
        counted.map(it -> JsonCounted.of(it.whole())),
        counted.map(it -> Words.kebab(it.operator().name())),
        counted.map(Counted::needed),
        counted.map(Counted::function),
        thresholds(explanation.sentence(), indicator),
        explanation.against(),
        facts,
        explanation.inner().isEmpty()
            ? Optional.empty()
            : Optional.of(
                explanation.inner().stream().map(one -> of(one, indicator, file)).toList()));
  }

  private static Map<String, Integer> thresholds(Sentence sentence, Indicator indicator) {
    Map<String, Integer> thresholds = new LinkedHashMap<>();
    for (String name : sentence.thresholds()) {
      thresholds.put(name, indicator.threshold(name));
    }
    return thresholds;
  }

  /** The number counted for a sentence, as a range. */
  @About("Between which bounds the number lies.")
  public record JsonCounted(
      @About("the least it can be") long min,
      @About("its maximum; omitted if there is no maximum") Optional<Long> max) {
    static JsonCounted of(Range range) {
      boolean bounded = range.max() != Range.UNBOUNDED;
      return new JsonCounted(range.min(), bounded ? Optional.of(range.max()) : Optional.empty());
    }
  }
}
