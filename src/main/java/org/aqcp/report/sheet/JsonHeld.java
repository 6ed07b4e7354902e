package org.aqcp.report.sheet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aqcp.assist.evidence.ShownFact;
import org.aqcp.assist.evidence.ShownRule;
import org.aqcp.assist.evidence.ShownSentence;
import org.aqcp.condition.Status;
import org.aqcp.condition.Truth;
import org.aqcp.input.problem.Words;
import org.aqcp.input.record.About;
import org.aqcp.report.json.JsonValue;
import org.aqcp.report.words.SentenceText;

/** A rule and what a partnership has for its sentences, as JSON. */
@About("A rule and what a partnership has for each of its sentences.")
public record JsonHeld(
    @About("the name of the rule") String rule,
    @About("the status that it concludes") Status concludes,
    @About("whether it holds") Truth holds,
    @About("its sentences") List<JsonHeldSentence> sentences) {
  public static JsonHeld of(ShownRule rule) {
    Map<String, Integer> thresholds = rule.indicator().thresholds();
    return new JsonHeld(
        rule.rule().name(),
        rule.rule().conclusion(),
        rule.holds(),
        rule.sentences().stream().map(one -> JsonHeldSentence.of(one, thresholds)).toList());
  }

  /** A sentence. */
  @About("A sentence, and the facts that it is about.")
  public record JsonHeldSentence(
      @About("the sentence, with the thresholds' values in it") String text,
      @About("whether it holds") Truth holds,
      @About("the first facts that fit, or that nearly do if it does not hold")
          List<JsonHeldFact> facts,
      @About("how many others there are, at least") int more,
      @About("of a block, its sentences; omitted for others")
          Optional<List<JsonHeldSentence>> inner) {
    static JsonHeldSentence of(ShownSentence of, Map<String, Integer> thresholds) {
      List<JsonHeldSentence> inner =
          of.inner().stream().map(one -> JsonHeldSentence.of(one, thresholds)).toList();
      return new JsonHeldSentence(
          SentenceText.own(of.sentence(), thresholds),
          of.holds(),
          of.facts().stream().map(JsonHeldFact::of).toList(),
          of.more(),
          Optional.of(inner).filter(all -> !all.isEmpty()));
    }
  }

  /** A fact. */
  @About("A fact that a sentence is about.")
  public record JsonHeldFact(
      @About("what it is called") String label,
      @About("where it is, such as employers[3]; empty for the partnership itself") String path,
      @About("whether it is what the sentence asks for") Truth holds,
      @About("what it says of what the sentence asks for") List<JsonHeldPart> parts,
      @About("where it is from; omitted if nothing is said") Optional<String> source) {
    static JsonHeldFact of(ShownFact fact) {
      return new JsonHeldFact(
          fact.reading().label(),
          fact.reading().path(),
          fact.holds(),
          fact.parts().stream().map(JsonHeldPart::of).toList(),
          Optional.of(fact.source()).filter(source -> !source.isEmpty()));
    }
  }

  /** A part. */
  @About("A part of a fact.")
  public record JsonHeldPart(
      @About("its key in files") String key, @About("its value") JsonValue value) {
    static JsonHeldPart of(ShownFact.ShownPart part) {
      return new JsonHeldPart(Words.kebab(part.part().getName()), new JsonValue(part.value()));
    }
  }
}
