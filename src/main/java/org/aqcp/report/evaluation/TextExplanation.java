package org.aqcp.report.evaluation;

import java.nio.file.Path;
import java.util.List;
import org.aqcp.condition.Rule;
import org.aqcp.condition.Sections;
import org.aqcp.explanation.IndicatorExplanation;
import org.aqcp.explanation.RuleExplanation;
import org.aqcp.explanation.SentenceExplanation;
import org.aqcp.explanation.facts.Unreported;
import org.aqcp.framework.Indicator;
import org.aqcp.input.problem.Words;
import org.aqcp.partnership.facts.Evidence;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.report.layout.Page;
import org.aqcp.report.layout.Palette;
import org.aqcp.report.words.IndicatorTitle;
import org.aqcp.report.words.OwnRatingText;
import org.aqcp.report.words.SentenceText;
import org.aqcp.report.words.WaiverText;

/** Why an indicator has its status, as text: rule by rule, sentence by sentence, fact by fact. */
public final class TextExplanation {
  private final IndicatorExplanation explanation;
  private final Indicator indicator;
  private final Partnership partnership;
  private final SentenceDetails details;
  private final Palette palette;
  private final Page page;

  private TextExplanation(
      IndicatorExplanation explanation,
      Partnership partnership,
      String file,
      Palette palette,
      int width) {
    this.explanation = explanation;
    this.indicator = explanation.of().indicator();
    this.partnership = partnership;
    this.details = new SentenceDetails(Words.visible(String.valueOf(Path.of(file).getFileName())));
    this.palette = palette;
    this.page = new Page(width);
  }

  /** Renders an explanation of one partnership's file. */
  public static String render(
      IndicatorExplanation explanation,
      Partnership partnership,
      String file,
      Palette palette,
      int width) {
    TextExplanation text = new TextExplanation(explanation, partnership, file, palette, width);
    text.head();
    text.explanation.rules().forEach(text::rule);
    text.end();
    return text.page.toString();
  }

  private void head() {
    IndicatorText.head(0, explanation.of(), page, palette);
    page.words(2, indicator.text());
    if (indicator.optional()) {
      page.words(2, IndicatorTitle.OPTIONAL);
    }
    if (indicator.counts() != null) {
      page.words(2, indicator.counts());
    }
    List<Rule> rules = explanation.rules().stream().map(RuleExplanation::rule).toList();
    String complete = CompleteText.of(partnership, Sections.of(rules));
    if (!complete.isEmpty()) {
      page.words(2, complete);
    }
    explanation.of().waiving().ifPresent(waiving -> page.words(2, WaiverText.of(waiving)));
    explanation.own().forEach(this::own);
  }

  /** The latest rating beside the verdict, and the others as they are. */
  private void own(Evidence evidence) {
    page.words(
        2,
        explanation
            .ownRating()
            .filter(own -> own.evidence().equals(evidence))
            .map(OwnRatingText::beside)
            .orElseGet(() -> OwnRatingText.of(evidence)));
    if (evidence.example() != null) {
      page.words(4, "for example: " + evidence.example());
    }
  }

  private void rule(RuleExplanation explained) {
    page.blank();
    page.marked(2, explained.holds(), palette, heading(explained.rule()));
    explained.sentences().forEach(sentence -> sentence(4, sentence));
  }

  /** What a rule concludes, its name and its location. */
  public static String heading(Rule rule) {
    return "%s if: %s (%s:%d)"
        .formatted(rule.conclusion().words(), words(rule), rule.file(), rule.line());
  }

  /** The rule's name without the id of its indicator, if the name starts with it. */
  private static String words(Rule rule) {
    boolean named = rule.name().startsWith(rule.on() + " ");
    return named ? rule.name().substring(rule.on().length()).strip() : rule.name();
  }

  /** A sentence with its facts, and the sentences of a block below its header. */
  private void sentence(int indent, SentenceExplanation sentence) {
    page.marked(
        indent,
        sentence.holds(),
        palette,
        SentenceText.own(sentence.sentence(), indicator.thresholds())
            + SentenceText.ownThresholds(sentence.sentence()));
    details.of(sentence).forEach(line -> page.words(indent + 4, line));
    sentence.inner().forEach(inner -> sentence(indent + 4, inner));
  }

  private void end() {
    decidedBy(explanation.decidedBy());
    explanation
        .remedy()
        .ifPresent(
            remedy -> {
              page.blank();
              RemedyText.add(remedy, 2, page);
            });
    if (explanation.of().verdict().needsChange()) {
      page.blank();
      if (explanation.searchStopped()) {
        page.words(2, IndicatorText.STOPPED);
      }
      page.words(2, "advice: " + indicator.remedy());
    }
    page.blank();
    String note = indicator.source().note();
    page.words(2, "source: " + indicator.source().words() + (note == null ? "" : "; " + note));
  }

  private void decidedBy(List<Unreported> unreported) {
    if (unreported.isEmpty()) {
      return;
    }
    page.blank();
    page.line("  would decide it:");
    for (Unreported one : unreported) {
      boolean more = one.value() instanceof String;
      page.marked(
          4,
          "-",
          "-",
          more ? CompleteText.question((String) one.value()) : SentenceDetails.open(one));
    }
  }
}
