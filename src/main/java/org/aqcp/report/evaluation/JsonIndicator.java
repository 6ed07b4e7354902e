package org.aqcp.report.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aqcp.condition.Status;
import org.aqcp.evaluation.Verdict;
import org.aqcp.explanation.ExplainedEvaluation;
import org.aqcp.explanation.IndicatorExplanation;
import org.aqcp.explanation.RuleExplanation;
import org.aqcp.explanation.facts.Unreported;
import org.aqcp.explanation.remedy.Remedy;
import org.aqcp.explanation.remedy.SideEffect;
import org.aqcp.framework.Indicator;
import org.aqcp.framework.Source;
import org.aqcp.input.record.About;
import org.aqcp.input.record.Day;
import org.aqcp.input.record.OneOf;
import org.aqcp.partnership.facts.Evidence;
import org.aqcp.report.json.JsonValue;
import org.aqcp.report.json.Like;
import org.aqcp.search.edit.Change;

/** The status on an indicator, with the reasons and what would meet it. */
@About("The status of the partnership on an indicator, and the reasons.")
public record JsonIndicator(
    @About("the indicator's id") String id,
    @About("its title") String title,
    @About(OPTIONAL) Optional<Boolean> optional,
    @About("the status") Status status,
    @About(JsonWaiver.WAIVER) Optional<JsonWaiver> waiver,
    @About("the rules that conclude on it, with their reasons") List<JsonRule> rules,
    @About("the other statuses that are still possible; empty: decided") List<Status> couldBecome,
    @About("what is not reported, or only vaguely, and would decide it")
        List<JsonUnreported> decidedBy,
    @About(
            "a few changes that would meet it, or else meet it in part; empty if none is known;"
                + " omitted if none was searched for")
        Optional<List<JsonChange>> remedy,
    @About("the status that the remedy gives; omitted if there is no remedy")
        Optional<Status> remedyGives,
    @About(
            "true if no remedy was found because there are so many facts that the search stopped"
                + " before it had tried everything; otherwise omitted")
        Optional<Boolean> searchStopped,
    @About("the other indicators that the remedy makes worse; omitted if there are none")
        Optional<List<JsonSideEffect>> sideEffects,
    @About("what the framework version advises to meet it") String advice,
    JsonSource source,
    @About("the partnership's own ratings, which no rule reads") Optional<List<Evidence>> evidence,
    @About("the latest own rating beside the verdict; omitted if there is none")
        Optional<JsonOwnRating> ownRating) {
  static final String OPTIONAL =
      "true if it adds to the criterion where it is met and does not count where it is not;"
          + " otherwise omitted";

  static JsonIndicator of(IndicatorExplanation explanation, ExplainedEvaluation within) {
    Indicator indicator = explanation.of().indicator();
    Verdict verdict = explanation.of().verdict();
    String file = String.valueOf(Path.of(within.file().file()).getFileName());
    List<JsonRule> rules = new ArrayList<>();
    for (RuleExplanation rule : explanation.rules()) {
      rules.add(JsonRule.of(rule, indicator, file, within.evaluation().unrefereed()));
    }
    List<Evidence> own = explanation.own();
    return new JsonIndicator(
        indicator.id(),
        indicator.title(),
        optional(indicator),
        verdict.status(),
        JsonWaiver.of(explanation.of()),
        rules,
        verdict.couldBecome(),
        JsonUnreported.of(explanation.decidedBy(), file),
        within.remedies() ? Optional.of(JsonChange.of(explanation.remedy())) : Optional.empty(),
        within.remedies() ? explanation.remedy().map(Remedy::becomes) : Optional.empty(),
        within.remedies() && explanation.searchStopped() ? Optional.of(true) : Optional.empty(),
        within.remedies() ? JsonSideEffect.of(explanation.remedy()) : Optional.empty(),
        indicator.remedy(),
        JsonSource.of(indicator.source()),
        own.isEmpty() ? Optional.empty() : Optional.of(own),
        explanation.ownRating().map(JsonOwnRating::of));
  }

  static Optional<Boolean> optional(Indicator indicator) {
    return indicator.optional() ? Optional.of(true) : Optional.empty();
  }

  /** Something unreported, or a date without a day, that would decide the verdict. */
  @About("Something unreported, or a date without a day, that would decide the verdict.")
  public record JsonUnreported(
      @About(
              "such as employers[3].sector; employers for a section, and complete[+] for whether a"
                  + " section leaves nothing out")
          String path,
      @About("what to write there if there are no more; omitted for a part of a fact")
          Optional<JsonValue> value,
      @About("the date that it gives without the day, which would decide it") Optional<Day> said,
      @About("of the fact that it is a part of") Optional<String> label,
      @Like(Like.LINE) @About(JsonFact.WHERE) Optional<String> where) {
    static List<JsonUnreported> of(List<Unreported> unreported, String file) {
      List<JsonUnreported> all = new ArrayList<>();
      for (Unreported one : unreported) {
        Optional<String> label =
            one.label().isEmpty() ? Optional.empty() : Optional.of(one.label());
        all.add(
            new JsonUnreported(
                one.path(),
                Optional.ofNullable(one.value()).map(JsonValue::new),
                Optional.ofNullable(one.said()),
                label,
                JsonFact.where(one.place(), file)));
      }
      return all;
    }
  }

  /** A change that, with the others, meets the indicator. */
  @About("One change of what the partnership states.")
  public record JsonChange(
      @About("what to do, or to report if it is so, and in parentheses where") String change,
      @About("where it is made; employers[+] adds to a list, or begins it") String path,
      @About("the new value") JsonValue value) {
    static List<JsonChange> of(Optional<Remedy> remedy) {
      List<JsonChange> all = new ArrayList<>();
      if (remedy.isPresent()) {
        for (Change change : remedy.get().changes()) {
          all.add(
              new JsonChange(ChangeText.of(change), change.path(), new JsonValue(change.value())));
        }
      }
      return all;
    }
  }

  /** Another indicator that the remedy makes worse. */
  @About("Another indicator that the remedy makes worse.")
  public record JsonSideEffect(
      @About("its id") String indicator,
      @About("its status now") Status from,
      @About("its status with the remedy") Status to) {
    static Optional<List<JsonSideEffect>> of(Optional<Remedy> remedy) {
      List<JsonSideEffect> all = new ArrayList<>();
      if (remedy.isPresent()) {
        for (SideEffect one : remedy.get().sideEffects()) {
          all.add(new JsonSideEffect(one.indicator(), one.from(), one.to()));
        }
      }
      return all.isEmpty() ? Optional.empty() : Optional.of(all);
    }
  }

  /** The source of an indicator's wording and numbers. */
  @About("Where the wording and numbers of the indicator come from.")
  public record JsonSource(
      @OneOf({"published", "operationalised", "required-by"})
          @About("the framework's own, this project's reading, or required by law")
          String kind,
      @About("the law or regulation that requires it") Optional<String> citation,
      @About("what is known about it") Optional<String> note) {
    static JsonSource of(Source source) {
      return new JsonSource(
          source.kind(),
          Optional.ofNullable(source.citation()),
          Optional.ofNullable(source.note()));
    }
  }
}
