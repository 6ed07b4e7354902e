package org.aqcp.report.evaluation;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.aqcp.condition.Status;
import org.aqcp.evaluation.CriterionVerdict;
import org.aqcp.evaluation.Evaluation;
import org.aqcp.evaluation.Verdict;
import org.aqcp.explanation.ExplainedEvaluation;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.facts.SectionType;
import org.aqcp.report.layout.Page;
import org.aqcp.report.layout.Palette;
import org.aqcp.report.words.OwnRatingText;

/** An evaluation as text: every indicator with its status and the reasons. */
public final class TextEvaluation {
  private final ExplainedEvaluation explained;
  private final Evaluation evaluation;
  private final Palette palette;
  private final Page page;

  private TextEvaluation(ExplainedEvaluation explained, Palette palette, int width) {
    this.explained = explained;
    this.evaluation = explained.evaluation();
    this.palette = palette;
    this.page = new Page(width);
  }

  public static String render(ExplainedEvaluation explained, Palette palette, int width) {
    TextEvaluation text = new TextEvaluation(explained, palette, width);
    text.head();
    text.evaluation.criteria().forEach(text::criterion);
    return text.page.toString();
  }

  /** Renders only the head: the partnership and its status on the benchmark. */
  public static String summary(ExplainedEvaluation explained, Palette palette, int width) {
    TextEvaluation text = new TextEvaluation(explained, palette, width);
    text.head();
    return text.page.toString();
  }

  /** Renders only the partnership's name and its status on the benchmark. */
  public static String result(ExplainedEvaluation explained, Palette palette, int width) {
    TextEvaluation text = new TextEvaluation(explained, palette, width);
    text.page.line(palette.bold(text.evaluation.partnership().name()));
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
    String complete = CompleteText.of(partnership, List.of(SectionType.values()));
    if (!complete.isEmpty()) {
      page.words(0, complete);
    }
    page.blank();
    whole();
  }

  private void whole() {
    Verdict whole = evaluation.whole();
    page.marked(
        0,
        Palette.mark(whole.status()),
        palette.colored(whole.status(), Palette.mark(whole.status())),
        "The benchmark is %s%s. %s"
            .formatted(whole.status().words(), IndicatorText.could(whole), counts()));
    List<OwnRatingText.Rated> rated = OwnRatingText.rated(explained.indicators());
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

  private void criterion(CriterionVerdict criterion) {
    Status status = criterion.verdict().status();
    page.blank();
    String word = status.words() + IndicatorText.could(criterion.verdict());
    page.ends(
        0,
        "  ",
        palette.bold(criterion.criterion().id()),
        criterion.criterion().title(),
        word,
        palette.colored(status, word));
    IndicatorText indicators = new IndicatorText(page, palette);
    explained.of(criterion).forEach(indicators::add);
  }
}
