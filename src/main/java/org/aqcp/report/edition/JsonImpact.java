package org.aqcp.report.edition;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.aqcp.condition.Status;
import org.aqcp.edition.difference.ChangeKind;
import org.aqcp.edition.impact.Impact;
import org.aqcp.edition.impact.TurnedVerdict;
import org.aqcp.input.record.About;
import org.aqcp.input.record.OneOf;
import org.aqcp.report.json.JsonStyle;

/** What a change of the framework version does to a corpus, as JSON: {@code aqcp-impact/1}. */
@About("What a change of the framework version does to the partnerships of a corpus.")
public record JsonImpact(
    @OneOf(FORMAT) @About("the format of this object") String format,
    JsonVersionDifference.JsonVersion before,
    JsonVersionDifference.JsonVersion after,
    @About("the files that were evaluated under both versions") List<String> evaluated,
    @About("the files whose level one of the versions does not have") List<String> leftOut,
    @About("what each change reaches") List<JsonReach> changes,
    JsonTurnedGroup indicators,
    JsonTurnedGroup criteria,
    JsonTurnedGroup benchmark) {
  public static final String FORMAT = "aqcp-impact/1";

  /** Renders it. */
  public static String render(Impact impact) {
    return JsonStyle.INDENTED.text(
        new JsonImpact(
            FORMAT,
            JsonVersionDifference.JsonVersion.of(impact.difference().before()),
            JsonVersionDifference.JsonVersion.of(impact.difference().after()),
            impact.evaluated(),
            impact.leftOut(),
            impact.changes().stream().map(JsonReach::of).toList(),
            JsonTurnedGroup.of(impact.compared().indicators(), impact.indicators()),
            JsonTurnedGroup.of(impact.compared().criteria(), impact.criteria()),
            JsonTurnedGroup.of(impact.compared().whole(), impact.whole())));
  }

  /** How far a change reaches into the corpus. */
  @About("How far a change reaches into the corpus.")
  public record JsonReach(
      @About("the id of the indicator or criterion; of roll-up rules what they are on") String id,
      @About("how it differs; empty if it is not an indicator") List<String> kinds,
      @About("how many partnerships have its level") int partnerships,
      @About("how many of these report something that its rules read") int reporting,
      @About(
              "how many of these have another status on the indicator; of other changes, on a"
                  + " criterion or the benchmark by this change alone")
          int turned) {
    static JsonReach of(Impact.ChangeReach reach) {
      return new JsonReach(
          reach.change().id(),
          reach
              .change()
              .indicator()
              .map(one -> one.orderedKinds().stream().map(ChangeKind::key).toList())
              .orElse(List.of()),
          reach.ofLevel(),
          reach.reporting(),
          reach.turned());
    }
  }

  /** Verdicts of one kind that differ. */
  @About("Verdicts of one kind that differ.")
  public record JsonTurnedGroup(
      @About("how many were compared") int compared,
      @About(
              "how many differ: gain, lose, newly-unknown, newly-known,"
                  + " start-or-stop-applying, new or gone")
          Map<String, Integer> counts,
      @About("each of them") List<JsonTurned> verdicts) {
    static JsonTurnedGroup of(int compared, List<TurnedVerdict> turned) {
      Map<String, Integer> counts = new TreeMap<>();
      Impact.counts(turned).forEach((group, number) -> counts.put(group.key(), number));
      return new JsonTurnedGroup(compared, counts, turned.stream().map(JsonTurned::of).toList());
    }
  }

  /** A verdict that differs. */
  @About("A verdict that differs.")
  public record JsonTurned(
      @About("the partnership's file") String file,
      @About("the id of the indicator or criterion, or benchmark") String id,
      @About("the earlier status; omitted if the earlier version does not ask for it")
          Optional<Status> before,
      @About("the later status; omitted if the later version does not ask for it")
          Optional<Status> after,
      @About("the ids of the changes of which each alone gives this status") List<String> alone) {
    static JsonTurned of(TurnedVerdict turned) {
      return new JsonTurned(turned.file(), turned.id(), turned.from(), turned.to(), turned.alone());
    }
  }
}
