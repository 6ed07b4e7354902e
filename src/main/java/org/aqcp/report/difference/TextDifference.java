package org.aqcp.report.difference;

import java.util.List;
import java.util.stream.Collectors;
import org.aqcp.evaluation.RuleReading;
import org.aqcp.evaluation.Verdict;
import org.aqcp.explanation.difference.Difference;
import org.aqcp.explanation.difference.GroupDifference;
import org.aqcp.explanation.difference.IndicatorDifference;
import org.aqcp.explanation.difference.Sides;
import org.aqcp.report.evaluation.IndicatorText;
import org.aqcp.report.evaluation.TextExplanation;
import org.aqcp.report.layout.Page;
import org.aqcp.report.layout.Palette;

/** A difference as text: which verdicts changed, and which sentences caused it. */
public final class TextDifference {
  /**
   * A change of verdict up to this length goes next to the title; longer ones get their own line.
   */
  private static final int BESIDE = 34;

  private final Difference difference;
  private final Palette palette;
  private final Page page;
  private final RuleDifferenceText rules;

  private TextDifference(Difference difference, String file, Palette palette, int width) {
    this.difference = difference;
    this.palette = palette;
    this.page = new Page(width);
    this.rules = new RuleDifferenceText(page, palette, file);
  }

  /** Renders a difference of one partnership's file; one line if there is none. */
  public static String render(Difference difference, String file, Palette palette, int width) {
    TextDifference text = new TextDifference(difference, file, palette, width);
    text.head();
    difference.whole().ifPresent(text::group);
    difference.criteria().forEach(text::group);
    difference.turned().forEach(text::indicator);
    text.unchanged();
    return text.page.toString();
  }

  private void head() {
    int turned = difference.turned().size();
    if (difference.isNone()) {
      page.words(0, "nothing changed: %d indicators are the same".formatted(difference.compared()));
    } else if (turned > 0) {
      page.words(0, "%d of %d indicators changed".formatted(turned, difference.compared()));
    } else if (difference.whole().isEmpty() && difference.criteria().isEmpty()) {
      page.words(
          0, "no verdict changed: %d indicators are the same".formatted(difference.compared()));
    }
  }

  private void group(GroupDifference group) {
    page.blank();
    String id = group.id().isEmpty() ? "" : group.id() + "  ";
    row(0, group.verdict(), id + group.title());
    for (Sides<RuleReading> rule : group.rules()) {
      page.words(4, change(rule) + TextExplanation.heading(rule.latest().rule()));
      rule.after().ifPresent(r -> r.rule().sentences().forEach(s -> page.words(8, s.text())));
    }
  }

  private static String change(Sides<RuleReading> rule) {
    return rule.isNew() ? "new rule: " : rule.isGone() ? "rule removed: " : "by this rule now: ";
  }

  private void indicator(IndicatorDifference indicator) {
    page.blank();
    row(2, indicator.verdict(), name(indicator));
    indicator.rules().forEach(rule -> rules.add(rule, indicator));
  }

  /** Adds what changed in the reasons for verdicts that stayed the same. */
  private void unchanged() {
    List<IndicatorDifference> stay =
        difference.indicators().stream().filter(indicator -> !indicator.isTurned()).toList();
    for (IndicatorDifference indicator : stay) {
      if (!indicator.isOnFactsOnly()) {
        page.blank();
        Verdict verdict = indicator.verdict().latest();
        row(2, verdict, name(indicator), "stays ", verdict.status().words());
        rules.thresholds(indicator);
        indicator.rules().forEach(rule -> rules.add(rule, indicator));
      }
    }
    String facts =
        stay.stream()
            .filter(IndicatorDifference::isOnFactsOnly)
            .map(indicator -> indicator.indicator().id())
            .collect(Collectors.joining(", "));
    if (!facts.isEmpty()) {
      page.blank();
      page.words(2, "based on other facts, with the same verdict: " + facts);
    }
  }

  private static String name(IndicatorDifference indicator) {
    return indicator.indicator().id() + "  " + indicator.indicator().title();
  }

  private void row(int indent, Sides<Verdict> verdict, String left) {
    Verdict latest = verdict.latest();
    String before =
        verdict.isNew()
            ? "new: "
            : verdict.isGone() ? "gone, was " : words(verdict.before().orElseThrow()) + " → ";
    row(indent, latest, left, before, words(latest));
  }

  private static String words(Verdict verdict) {
    return verdict.status().words() + IndicatorText.could(verdict);
  }

  private void row(int indent, Verdict verdict, String left, String before, String now) {
    String mark = Palette.mark(verdict.status());
    String coloredMark = palette.colored(verdict.status(), mark);
    String colored = before + palette.colored(verdict.status(), now);
    if ((before + now).length() <= BESIDE) {
      page.ends(indent, mark, coloredMark, left, before + now, colored);
    } else {
      page.marked(indent, mark, coloredMark, left);
      page.line(" ".repeat(indent + 2) + colored);
    }
  }
}
