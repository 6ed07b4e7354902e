package org.aqcp.report.evaluation;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.aqcp.condition.Status;
import org.aqcp.evaluation.CriterionVerdict;
import org.aqcp.evaluation.Evaluation;
import org.aqcp.evaluation.IndicatorVerdict;
import org.aqcp.evaluation.Verdict;
import org.aqcp.explanation.ExplainedEvaluation;
import org.aqcp.explanation.OwnRating;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.facts.SectionType;
import org.aqcp.report.layout.Page;
import org.aqcp.report.layout.Palette;
import org.aqcp.report.words.OwnRatingText;
import org.aqcp.report.words.WaiverText;

/** An evaluation as text: every indicator with its status and, where asked for, the reasons. */
public final class TextEvaluation {
  /** Whether there are more waivers changes nothing. */
  private static final Set<SectionType> LISTS =
      EnumSet.complementOf(EnumSet.of(SectionType.WAIVERS));

  private final Evaluation evaluation;
  private final IndicatorChoice choice;
  private final Palette palette;
  private final Page page;

  private TextEvaluation(
      Evaluation evaluation, IndicatorChoice choice, Palette palette, int width) {
    this.evaluation = evaluation;
    this.choice = choice;
    this.palette = palette;
    this.page = new Page(width);
  }

  /** Renders every indicator with the reasons. */
  public static String render(ExplainedEvaluation explained, Palette palette, int width) {
    return render(explained, IndicatorChoice.ALL, palette, width);
  }

  /** Renders some indicators with the reasons. */
  public static String render(
      ExplainedEvaluation explained, IndicatorChoice choice, Palette palette, int width) {
    TextEvaluation text = new TextEvaluation(explained.evaluation(), choice, palette, width);
    text.head();
    text.evaluation.criteria().forEach(criterion -> text.reasons(criterion, explained));
    return text.page.toString();
  }

  /** Renders some indicators, one line each. */
  public static String overview(
      Evaluation evaluation, IndicatorChoice choice, Palette palette, int width) {
    TextEvaluation text = new TextEvaluation(evaluation, choice, palette, width);
    text.head();
    if (evaluation.criteria().stream().anyMatch(one -> !choice.of(one).isEmpty())) {
      text.page.blank();
    }
    evaluation.criteria().forEach(text::lines);
    return text.page.toString();
  }

  /** Renders only the head: the partnership and its status on the benchmark. */
  public static String summary(ExplainedEvaluation explained, Palette palette, int width) {
    TextEvaluation text =
        new TextEvaluation(explained.evaluation(), IndicatorChoice.ALL, palette, width);
    text.head();
    return text.page.toString();
  }

  /** Renders only the partnership's name and its status on the benchmark. */
  public static String result(Evaluation evaluation, Palette palette, int width) {
    TextEvaluation text = new TextEvaluation(evaluation, IndicatorChoice.ALL, palette, width);
    text.page.line(palette.bold(evaluation.partnership().name()));
    text.whole();
    return text.page.toString();
  }

  private void head() {
    Partnership partnership = evaluation.partnership();
    page.line(palette.bold(partnership.name()));
    page.words(
        0,
        "%s level, as of %s, against %s (%s)"
            .formatted(
                partnership.level(),
                partnership.asOf(),
                evaluation.version().id(),
                evaluation.version().title()));
    String complete = CompleteText.of(partnership, LISTS);
    if (!complete.isEmpty()) {
      page.words(0, complete);
    }
    page.blank();
    whole();
    if (!choice.isAll()) {
      page.words(2, choice.words(evaluation));
    }
  }

  private void whole() {
    Verdict whole = evaluation.whole();
    page.marked(
        0,
        Palette.mark(whole.status()),
        palette.colored(whole.status(), Palette.mark(whole.status())),
        "The benchmark is %s%s. %s"
            .formatted(whole.status().words(), IndicatorText.could(whole), counts()));
    String waived = WaiverText.summary(evaluation);
    if (!waived.isEmpty()) {
      page.words(2, waived + ". Their criteria do not ask for them.");
    }
    List<OwnRating> rated = OwnRating.all(evaluation);
    if (!rated.isEmpty()) {
      page.words(2, "Own ratings: " + OwnRatingText.summary(rated) + ".");
    }
  }

  /** All statuses with their counts: no single number stands for the whole. */
  private String counts() {
    Map<Status, Integer> counts = evaluation.counts();
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    String each =
        counts.entrySet().stream()
            .map(count -> count.getValue() + " " + count.getKey().words())
            .collect(Collectors.joining(", "));
    return "Of " + all + " indicators " + optional() + each + ".";
  }

  /** Those that are optional count above, and yet lower nothing. */
  private String optional() {
    long optional =
        evaluation.criteria().stream()
            .flatMap(criterion -> criterion.indicators().stream())
            .filter(one -> one.indicator().optional())
            .count();
    return optional == 0 ? "" : "(" + optional + " optional) ";
  }

  private void reasons(CriterionVerdict criterion, ExplainedEvaluation explained) {
    if (choice.of(criterion).isEmpty()) {
      return;
    }
    page.blank();
    head(criterion);
    IndicatorText indicators = new IndicatorText(page, palette);
    explained.of(criterion).stream()
        .filter(one -> choice.includes(criterion, one.of()))
        .forEach(indicators::add);
  }

  private void lines(CriterionVerdict criterion) {
    List<IndicatorVerdict> shown = choice.of(criterion);
    if (!shown.isEmpty()) {
      head(criterion);
      shown.forEach(one -> IndicatorText.head(2, one, page, palette));
    }
  }

  private void head(CriterionVerdict criterion) {
    Status status = criterion.verdict().status();
    String word = status.words() + IndicatorText.could(criterion.verdict());
    String id = criterion.criterion().id();
    page.ends(
        0,
        id,
        palette.bold(id),
        criterion.criterion().title(),
        word,
        palette.colored(status, word));
  }
}
