package org.aqcp.report.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aqcp.assist.edit.Edit;
import org.aqcp.assist.edit.EditVerb;
import org.aqcp.condition.Status;
import org.aqcp.condition.Truth;
import org.aqcp.evaluation.Verdict;
import org.aqcp.explanation.ExplainedEvaluation;
import org.aqcp.explanation.difference.Difference;
import org.aqcp.explanation.difference.GroupDifference;
import org.aqcp.explanation.difference.IndicatorDifference;
import org.aqcp.explanation.difference.RuleDifference;
import org.aqcp.explanation.difference.SentenceDifference;
import org.aqcp.explanation.difference.Sides;
import org.aqcp.input.record.About;
import org.aqcp.input.record.OneOf;
import org.aqcp.report.evaluation.JsonFramework;
import org.aqcp.report.evaluation.JsonPartnership;
import org.aqcp.report.evaluation.JsonRules;
import org.aqcp.report.json.JsonStyle;
import org.aqcp.report.words.SentenceText;

/** What some edits of a partnership change, as JSON: {@code aqcp-what-if/1}. */
@About("What some changes of a partnership, which are in no file, would change.")
public record JsonWhatIf(
    @OneOf(FORMAT) @About("the format of this object") String format,
    JsonFramework framework,
    JsonRules rules,
    JsonPartnership partnership,
    @About("the changes, in the order in which they are made") List<JsonEdit> changes,
    @About("the verdict on the benchmark; omitted if it is the same")
        Optional<JsonTurnedGroup> benchmark,
    @About("the criteria with another verdict") List<JsonTurnedGroup> criteria,
    @About("the indicators with another verdict, or with sentences that hold otherwise")
        List<JsonTurnedIndicator> indicators) {
  public static final String FORMAT = "aqcp-what-if/1";

  /** Renders what edits change. */
  public static String text(
      List<Edit> edits, ExplainedEvaluation before, ExplainedEvaluation after) {
    Difference difference = Difference.between(before, after);
    return JsonStyle.INDENTED.text(
        new JsonWhatIf(
            FORMAT,
            JsonFramework.of(after.evaluation()),
            new JsonRules(after.rulesDigest()),
            JsonPartnership.of(after.file(), after.evaluation().partnership()),
            edits.stream().map(JsonEdit::of).toList(),
            difference.whole().map(whole -> group(whole, after.evaluation().version().id())),
            difference.criteria().stream().map(one -> group(one, one.id())).toList(),
            difference.indicators().stream().map(JsonTurnedIndicator::of).toList()));
  }

  private static JsonTurnedGroup group(GroupDifference group, String id) {
    return new JsonTurnedGroup(
        id,
        JsonSide.of(group.verdict().before().orElseThrow()),
        JsonSide.of(group.verdict().after().orElseThrow()));
  }

  /** A change. */
  @About("A change of the partnership.")
  public record JsonEdit(
      @About("what is done") EditVerb verb,
      @About("where, such as employers[3].roles") String path,
      @About("the value in YAML; omitted if there is none") Optional<String> value) {
    static JsonEdit of(Edit edit) {
      Optional<String> value = Optional.of(edit.value()).filter(text -> !text.isEmpty());
      return new JsonEdit(edit.verb(), edit.path(), value);
    }
  }

  /** A verdict on one side. */
  @About("A verdict before or after the changes.")
  public record JsonSide(
      @About("the status") Status status,
      @About("the other statuses that are still possible; empty: decided")
          List<Status> couldBecome) {
    static JsonSide of(Verdict verdict) {
      return new JsonSide(verdict.status(), verdict.couldBecome());
    }
  }

  /** A criterion or the benchmark. */
  @About("A criterion or the benchmark with another verdict.")
  public record JsonTurnedGroup(
      @About("its id; of the benchmark, that of the framework version") String id,
      JsonSide before,
      JsonSide after) {}

  /** An indicator. */
  @About("An indicator with another verdict, or with sentences that hold otherwise.")
  public record JsonTurnedIndicator(
      @About("its id") String id,
      @About("its title") String title,
      JsonSide before,
      JsonSide after,
      @About("the sentences of its rules that hold otherwise") List<JsonTurnedSentence> sentences) {
    static JsonTurnedIndicator of(IndicatorDifference indicator) {
      Sides<Verdict> verdict = indicator.verdict();
      List<JsonTurnedSentence> sentences = new ArrayList<>();
      for (RuleDifference rule : indicator.rules()) {
        add(rule, rule.sentences(), indicator, sentences);
      }
      return new JsonTurnedIndicator(
          indicator.indicator().id(),
          indicator.indicator().title(),
          JsonSide.of(verdict.before().orElseThrow()),
          JsonSide.of(verdict.after().orElseThrow()),
          sentences);
    }

    private static void add(
        RuleDifference rule,
        List<SentenceDifference> differences,
        IndicatorDifference of,
        List<JsonTurnedSentence> sentences) {
      for (SentenceDifference one : differences) {
        if (one.isTurned()) {
          sentences.add(JsonTurnedSentence.of(rule, one, of));
        }
        add(rule, one.inner(), of, sentences);
      }
    }
  }

  /** A sentence. */
  @About("A sentence of a rule that holds otherwise.")
  public record JsonTurnedSentence(
      @About("the name of the rule") String rule,
      @About("the sentence, with the thresholds' values in it") String text,
      @About("whether it held") Truth before,
      @About("whether it holds") Truth after) {
    static JsonTurnedSentence of(
        RuleDifference rule, SentenceDifference sentence, IndicatorDifference of) {
      return new JsonTurnedSentence(
          rule.rule().name(),
          SentenceText.of(sentence.explanation().latest().sentence(), of.indicator().thresholds()),
          sentence.explanation().before().orElseThrow().holds(),
          sentence.explanation().after().orElseThrow().holds());
    }
  }
}
