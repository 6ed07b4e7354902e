package org.aqcp.report.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.aqcp.condition.Status;
import org.aqcp.condition.Truth;
import org.aqcp.edition.difference.ChangeKind;
import org.aqcp.edition.difference.ComparedMeaning;
import org.aqcp.edition.difference.CriterionChange;
import org.aqcp.edition.difference.IndicatorChange;
import org.aqcp.edition.difference.RollUpChange;
import org.aqcp.edition.difference.Telling;
import org.aqcp.edition.difference.VersionDifference;
import org.aqcp.edition.difference.WordChange;
import org.aqcp.explanation.IndicatorExplanation;
import org.aqcp.explanation.RuleExplanation;
import org.aqcp.explanation.SentenceExplanation;
import org.aqcp.explanation.difference.IndicatorDifference;
import org.aqcp.explanation.difference.ThresholdDifference;
import org.aqcp.framework.Criterion;
import org.aqcp.framework.FrameworkVersion;
import org.aqcp.framework.Indicator;
import org.aqcp.framework.VersionStep;
import org.aqcp.input.record.About;
import org.aqcp.input.record.OneOf;
import org.aqcp.report.cases.CaseYaml;
import org.aqcp.report.json.JsonStyle;
import org.aqcp.report.words.SentenceText;

/** How one framework version differs from another, as JSON: {@code aqcp-version-difference/1}. */
@About("How one framework version differs from another.")
public record JsonVersionDifference(
    @OneOf(FORMAT) @About("the format of this object") String format,
    JsonVersion before,
    JsonVersion after,
    @OneOf({"none", "patch", "minor", "major"})
        @About("how large a step it is for those who are evaluated")
        String step,
    @OneOf({"none", "patch", "minor", "major"})
        @About("the step that the later version states; omitted if it states none")
        Optional<String> stated,
    @About("how many indicators are in every way the same") int unchanged,
    @About("the criteria that are new, retired or described otherwise")
        List<JsonCriterionChange> criteria,
    @About("the roll-up rules that differ") List<JsonRollUpChange> rollUps,
    @About("the indicators that differ") List<JsonIndicatorChange> indicators,
    @About("how many measures are in every way the same") int unchangedMeasures,
    @About("the measures that differ") List<JsonMeasureChange> measures) {
  public static final String FORMAT = "aqcp-version-difference/1";

  /** Renders the differences. */
  public static String render(VersionDifference difference) {
    return JsonStyle.INDENTED.text(
        new JsonVersionDifference(
            FORMAT,
            JsonVersion.of(difference.before()),
            JsonVersion.of(difference.after()),
            difference.step().key(),
            difference.after().declaredStep().map(VersionStep::key),
            difference.unchanged(),
            difference.criteria().stream().map(JsonCriterionChange::of).toList(),
            difference.rollUps().stream().map(JsonRollUpChange::of).toList(),
            difference.indicators().stream().map(JsonIndicatorChange::of).toList(),
            difference.measures().unchanged(),
            difference.measures().all().stream().map(JsonMeasureChange::of).toList()));
  }

  /** A framework version. */
  @About("A framework version.")
  public record JsonVersion(
      @About("its id") String id,
      @About("the digest of its file and of those that it extends") String digest) {
    static JsonVersion of(FrameworkVersion version) {
      return new JsonVersion(version.id(), version.origin().digest());
    }
  }

  /** A value that differs. */
  @About("A value in the framework version's file that differs.")
  public record JsonWordChange(
      @About("its key in the file") String key,
      @About("the earlier value; empty if there was none") String before,
      @About("the later value; empty if there is none") String after) {
    static List<JsonWordChange> of(List<WordChange> words) {
      return words.stream()
          .map(word -> new JsonWordChange(word.key(), word.before(), word.after()))
          .toList();
    }
  }

  /** A criterion that differs. */
  @About("A criterion that is new, retired or described otherwise.")
  public record JsonCriterionChange(
      @About("its id") String id,
      @About("its title") String title,
      @OneOf({"added", "retired", "reworded", "changed"}) @About("how it differs") String kind,
      @About("what its entry says otherwise") List<JsonWordChange> words) {
    static JsonCriterionChange of(CriterionChange change) {
      Criterion latest = change.latest();
      return new JsonCriterionChange(
          latest.id(), latest.title(), kind(change), JsonWordChange.of(change.words()));
    }

    private static String kind(CriterionChange change) {
      if (change.before().isEmpty()) {
        return "added";
      }
      if (change.after().isEmpty()) {
        return "retired";
      }
      return change.isOfMeaning() ? "changed" : "reworded";
    }
  }

  /** Roll-up rules that differ. */
  @About("Roll-up rules that differ.")
  public record JsonRollUpChange(
      @OneOf({"criterion", "benchmark"}) @About("what they make the status of") String on,
      @About("whether it is proved that they mean the same") boolean sameMeaning,
      @About("statuses of which they make something else; omitted if none were found")
          Optional<JsonTold> told) {
    static JsonRollUpChange of(RollUpChange change) {
      return new JsonRollUpChange(
          change.on(),
          change.told().isEmpty() && change.isProved(),
          change.told().map(JsonTold::of));
    }
  }

  /** Statuses of which both versions make something else. */
  @About("Statuses of which both versions make something else.")
  public record JsonTold(
      @About("the id of the criterion, or benchmark") String id,
      @About("the statuses of its parts, by id") Map<String, Status> statuses,
      @About("what the earlier version makes of them") Status before,
      @About("what the later version makes of them") Status after) {
    static JsonTold of(RollUpChange.Told told) {
      return new JsonTold(told.id(), new TreeMap<>(told.statuses()), told.from(), told.to());
    }
  }

  /** An indicator that differs. */
  @About("An indicator that differs.")
  public record JsonIndicatorChange(
      @About("its earlier id; omitted if it is new") Optional<String> before,
      @About("its later id; omitted if it is retired") Optional<String> after,
      @About("its title") String title,
      @About("the level of partnership that it is for") String level,
      @OneOf({
            "added",
            "retired",
            "moved",
            "renamed",
            "reworded",
            "tightened",
            "loosened",
            "changed",
            "unsettled"
          })
          @About("how it differs")
          List<String> kinds,
      @About("what its entry says otherwise") List<JsonWordChange> words,
      @About("the thresholds whose values differ") List<JsonThreshold> thresholds,
      @About("whether its rules mean the same; omitted if it is new or retired")
          Optional<JsonMeaning> meaning,
      @About(
              "what the rules of both versions say of the first partnership that tells them apart;"
                  + " omitted if there is none")
          Optional<JsonBothRules> rules) {
    static JsonIndicatorChange of(IndicatorChange change) {
      boolean told = !change.meaning().telling().isEmpty();
      return new JsonIndicatorChange(
          change.before().map(Indicator::id),
          change.after().map(Indicator::id),
          change.latest().title(),
          change.level(),
          change.orderedKinds().stream().map(ChangeKind::key).toList(),
          JsonWordChange.of(change.words()),
          change.rules().map(JsonThreshold::of).orElse(List.of()),
          Optional.of(JsonMeaning.of(change.meaning()))
              .filter(meaning -> change.before().isPresent() && change.after().isPresent()),
          change.rules().filter(rules -> told).map(JsonBothRules::of));
    }
  }

  /** A threshold whose value differs. */
  @About("A threshold whose value differs.")
  public record JsonThreshold(
      @About("its name") String name,
      @About("the earlier value; omitted if there was none") Optional<Integer> before,
      @About("the later value; omitted if there is none") Optional<Integer> after) {
    static List<JsonThreshold> of(IndicatorDifference difference) {
      return difference.thresholds().stream().map(JsonThreshold::of).toList();
    }

    private static JsonThreshold of(ThresholdDifference one) {
      return new JsonThreshold(one.name(), one.number().before(), one.number().after());
    }
  }

  /** Whether the rules mean the same. */
  @About("Whether the rules mean the same.")
  public record JsonMeaning(
      @OneOf({"same-rules", "proved", "told-apart", "not-found"})
          @About(
              "how that is known: the rules say the same; it is proved for so many facts; some"
                  + " partnership tells them apart; or none was found, which proves nothing")
          String basis,
      @About("for proofs, of up to how many facts of each kind; otherwise omitted")
          Optional<Integer> facts,
      @About("for proofs, as of which date; otherwise omitted") Optional<String> asOf,
      @About("a partnership for each way in which a status differs") List<JsonTelling> telling) {
    static JsonMeaning of(ComparedMeaning meaning) {
      return new JsonMeaning(
          meaning.basis().name().toLowerCase(Locale.ROOT).replace('_', '-'),
          Optional.of(meaning.facts()).filter(facts -> facts > 0),
          meaning.day().map(Object::toString),
          meaning.telling().stream().map(JsonTelling::of).toList());
    }
  }

  /** A partnership that tells two versions apart. */
  @About(
      "A partnership with another status under each version, which the compiled rules confirmed.")
  public record JsonTelling(
      @About("its status under the earlier version") Status before,
      @About("its status under the later version") Status after,
      @About("the partnership as a YAML file") String partnership) {
    static JsonTelling of(Telling telling) {
      return new JsonTelling(
          telling.from(),
          telling.to(),
          String.join("\n", CaseYaml.file(telling.partnership())) + "\n");
    }
  }

  /** What the rules of both versions say of a partnership. */
  @About("What the rules of both versions say of a partnership.")
  public record JsonBothRules(
      @About("those of the earlier version") List<JsonReadRule> before,
      @About("those of the later version") List<JsonReadRule> after) {
    static JsonBothRules of(IndicatorDifference difference) {
      return new JsonBothRules(
          difference.explanation().before().map(JsonReadRule::of).orElse(List.of()),
          difference.explanation().after().map(JsonReadRule::of).orElse(List.of()));
    }
  }

  /** A rule and whether it holds. */
  @About("A rule and whether it holds.")
  public record JsonReadRule(
      @About("its name") String name,
      @OneOf({"met", "partly-met", "not-applicable"}) @About("what it concludes if it holds")
          String conclusion,
      @About("whether it holds") Truth holds,
      @About("its sentences, and those of blocks behind the block")
          List<JsonReadSentence> sentences) {
    static List<JsonReadRule> of(IndicatorExplanation explanation) {
      Map<String, Integer> thresholds = explanation.of().indicator().thresholds();
      return explanation.rules().stream().map(rule -> of(rule, thresholds)).toList();
    }

    private static JsonReadRule of(RuleExplanation rule, Map<String, Integer> thresholds) {
      List<JsonReadSentence> sentences = new ArrayList<>();
      rule.sentences().forEach(one -> JsonReadSentence.add(one, thresholds, sentences));
      return new JsonReadRule(
          rule.rule().name(), rule.rule().conclusion().key(), rule.holds(), sentences);
    }
  }

  /** A sentence and whether it holds. */
  @About("A sentence and whether it holds.")
  public record JsonReadSentence(
      @About("the sentence, with the thresholds' values in it") String text,
      @About("whether it holds") Truth holds) {
    private static void add(
        SentenceExplanation one, Map<String, Integer> thresholds, List<JsonReadSentence> to) {
      to.add(new JsonReadSentence(SentenceText.own(one.sentence(), thresholds), one.holds()));
      one.inner().forEach(inner -> add(inner, thresholds, to));
    }
  }
}
