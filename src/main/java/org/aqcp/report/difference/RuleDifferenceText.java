package org.aqcp.report.difference;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.aqcp.condition.Truth;
import org.aqcp.explanation.IndicatorExplanation;
import org.aqcp.explanation.RuleExplanation;
import org.aqcp.explanation.SentenceExplanation;
import org.aqcp.explanation.difference.IndicatorDifference;
import org.aqcp.explanation.difference.RuleDifference;
import org.aqcp.explanation.difference.SentenceDifference;
import org.aqcp.explanation.difference.Sides;
import org.aqcp.explanation.difference.ThresholdDifference;
import org.aqcp.framework.Indicator;
import org.aqcp.input.problem.Words;
import org.aqcp.report.evaluation.TextExplanation;
import org.aqcp.report.layout.Page;
import org.aqcp.report.layout.Palette;
import org.aqcp.report.words.SentenceText;

/** How a rule changed: its heading and the changed sentences. */
public final class RuleDifferenceText {
  private static final int RULE = 6;
  private static final int SENTENCE = 8;
  private static final int DETAIL = 4;

  private final Page page;
  private final Palette palette;
  private final Optional<FactDifferenceText> facts;
  private boolean hasTruth = true;

  /** Adds rules to a page on a partnership's file. */
  RuleDifferenceText(Page page, Palette palette, String file) {
    this(
        page,
        palette,
        Optional.of(
            new FactDifferenceText(Words.visible(String.valueOf(Path.of(file).getFileName())))));
  }

  private RuleDifferenceText(Page page, Palette palette, Optional<FactDifferenceText> facts) {
    this.page = page;
    this.palette = palette;
    this.facts = facts;
  }

  /**
   * Adds rules to a page on rules alone, without what facts have to do with it.
   *
   * @param hasTruth whether it matters what holds
   */
  public static RuleDifferenceText ofRules(Page page, Palette palette, boolean hasTruth) {
    RuleDifferenceText text = new RuleDifferenceText(page, palette, Optional.empty());
    text.hasTruth = hasTruth;
    return text;
  }

  /**
   * Shows the changed thresholds of an indicator if none of its sentences changed and would show
   * them.
   */
  public void thresholds(IndicatorDifference indicator) {
    if (indicator.rules().isEmpty() && !indicator.thresholds().isEmpty()) {
      page.words(RULE, numbers(indicator.thresholds()));
    }
  }

  /** Adds one rule of an indicator. */
  public void add(RuleDifference difference, IndicatorDifference of) {
    Sides<RuleExplanation> rule = difference.explanation();
    String heading = TextExplanation.heading(difference.rule());
    if (rule.isGone()) {
      page.marked(RULE, "-", "-", "rule removed: " + heading);
      return;
    }
    Sides<Truth> holds = rule.map(RuleExplanation::holds);
    marked(RULE, holds, (rule.isNew() ? "new rule: " : "") + heading);
    if (difference.concludesElse() && !rule.isNew()) {
      page.words(SENTENCE, "concluded before: " + rule.before().get().rule().conclusion().words());
    }
    difference
        .sentences()
        .forEach(sentence -> add(SENTENCE, sentence, of.explanation(), rule.isNew()));
  }

  private void add(
      int indent, SentenceDifference difference, Sides<IndicatorExplanation> of, boolean allIsNew) {
    Sides<SentenceExplanation> sides = difference.explanation();
    Indicator indicator = of.latest().of().indicator();
    Optional<Indicator> before = of.before().map(one -> one.of().indicator());
    if (sides.isGone()) {
      String text =
          SentenceText.of(sides.latest().sentence(), before.orElse(indicator).thresholds());
      page.marked(indent, "-", "-", "taken out: " + text);
      return;
    }
    String text =
        SentenceText.own(sides.latest().sentence(), indicator.thresholds())
            + SentenceText.ownThresholds(sides.latest().sentence());
    boolean isNew = sides.isNew() && !allIsNew;
    marked(indent, sides.map(SentenceExplanation::holds), (isNew ? "new: " : "") + text);
    if (difference.isReworded()) {
      SentenceExplanation old = sides.before().orElseThrow();
      page.words(
          indent + DETAIL,
          "was: " + SentenceText.own(old.sentence(), before.orElse(indicator).thresholds()));
    }
    details(indent + DETAIL, difference);
    difference.inner().forEach(inner -> add(indent + DETAIL, inner, of, allIsNew || sides.isNew()));
  }

  private void details(int indent, SentenceDifference difference) {
    if (difference.meansElse()) {
      page.words(indent, "its phrase in the vocabulary now means something else");
    }
    if (!difference.thresholds().isEmpty()) {
      page.words(indent, numbers(difference.thresholds()));
    }
    facts.ifPresent(text -> text.of(difference).forEach(line -> page.words(indent, line)));
  }

  private static String numbers(List<ThresholdDifference> thresholds) {
    return thresholds.stream()
        .map(
            one ->
                one.name()
                    + " was "
                    + number(one.number().before())
                    + ", is now "
                    + number(one.number().after()))
        .collect(Collectors.joining("; ", "threshold ", ""));
  }

  private static String number(Optional<Integer> number) {
    return number.map(String::valueOf).orElse("not there");
  }

  private void marked(int indent, Sides<Truth> holds, String words) {
    Truth now = holds.latest();
    if (!hasTruth) {
      page.marked(indent, "~", "~", words);
      return;
    }
    if (holds.isNew() || !holds.differ()) {
      page.marked(indent, now, palette, words);
      return;
    }
    Truth was = holds.before().orElseThrow();
    String marks = Palette.mark(was) + " → " + Palette.mark(now);
    String colored =
        palette.colored(was, Palette.mark(was)) + " → " + palette.colored(now, Palette.mark(now));
    page.marked(indent, marks, colored, words);
  }
}
