package org.aqcp.report.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aqcp.condition.Truth;
import org.aqcp.explanation.FactReading;
import org.aqcp.explanation.facts.Lack;
import org.aqcp.input.problem.Place;
import org.aqcp.input.record.About;
import org.aqcp.report.json.JsonValue;
import org.aqcp.report.json.Like;

/** A fact as a sentence reads it, and what it lacks. */
@About("A fact, or several that belong together, as a sentence sees it.")
public record JsonFact(
    @Like(Like.LINE) @About(WHERE) Optional<String> where,
    @About("what it is called") String label,
    @About("its path, such as employers[3]; empty for the partnership itself") String path,
    @About("whether it is one of those that the sentence asks for") Truth holds,
    @About("what it lacks, if it is not certain to match") Optional<List<JsonLack>> lacks) {
  static final String WHERE = "the name of the partnership's file without folders, and the line";

  static JsonFact of(FactReading fact, String file) {
    List<JsonLack> lacks = new ArrayList<>();
    for (Lack lack : fact.lacks()) {
      lacks.add(JsonLack.of(lack));
    }
    return new JsonFact(
        where(fact.place(), file),
        fact.label(),
        fact.path(),
        fact.holds(),
        lacks.isEmpty() ? Optional.empty() : Optional.of(lacks));
  }

  /** The file and line where something is stated; empty if it is not stated. */
  static Optional<String> where(Place place, String file) {
    return place.line() > 0 ? Optional.of(file + ":" + place.line()) : Optional.empty();
  }

  /** What a fact lacks. */
  @About("What a fact lacks to match.")
  public record JsonLack(
      @About("of the part that lacks it, such as employers[3].roles") String path,
      @About("the value of the part: null if unreported; omitted if the fact itself is missing")
          Optional<JsonValue> value,
      @About("the values that would match, in words") String wanted) {
    static JsonLack of(Lack lack) {
      // without a key, the whole fact is missing and has no value
      boolean whole = lack.key().isEmpty();
      return new JsonLack(
          lack.path(),
          whole ? Optional.empty() : Optional.of(new JsonValue(lack.value())),
          lack.wanted());
    }
  }
}
