package org.aqcp.report.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.aqcp.condition.Status;
import org.aqcp.condition.Truth;
import org.aqcp.evaluation.IndicatorVerdict;
import org.aqcp.evaluation.Verdict;
import org.aqcp.explanation.IndicatorExplanation;
import org.aqcp.explanation.OwnRating;
import org.aqcp.explanation.RuleExplanation;
import org.aqcp.explanation.SentenceExplanation;
import org.aqcp.explanation.facts.Unreported;
import org.aqcp.explanation.remedy.Remedy;
import org.aqcp.framework.Indicator;
import org.aqcp.report.layout.Page;
import org.aqcp.report.layout.Palette;
import org.aqcp.report.words.IndicatorTitle;
import org.aqcp.report.words.OwnRatingText;
import org.aqcp.report.words.SentenceText;
import org.aqcp.report.words.WaiverText;

/** An indicator in an evaluation as text: its status and, in a few lines, the reasons. */
public record IndicatorText(Page page, Palette palette) {
  static final String STOPPED =
      "no change found: with so many facts, the search stopped before it had tried everything";

  private static final int OPEN = 3;
  private static final int SENTENCES = 6;

  /**
   * What an undecided verdict could become, such as {@code , could become met}; of one that is
   * unknown and cannot be met, the best, such as {@code , at best partly met}.
   */
  public static String could(Verdict verdict) {
    if (verdict.status() == Status.UNKNOWN) {
      boolean partly = verdict.couldBecome().contains(Status.PARTLY_MET);
      return partly && verdict.needsChange() ? ", at best partly met" : "";
    }
    if (verdict.decided()) {
      return "";
    }
    return verdict.couldBecome().stream()
        .map(Status::words)
        .collect(Collectors.joining(" or ", ", could become ", ""));
  }

  void add(IndicatorExplanation explanation) {
    IndicatorVerdict of = explanation.of();
    head(2, of, page, palette);
    Reason.of(explanation)
        .ifPresent(rule -> sentences(rule, of.indicator(), of.verdict().status()));
    of.waiving().ifPresent(waiving -> page.words(6, WaiverText.of(waiving)));
    explanation
        .ownRating()
        .filter(OwnRating::disagrees)
        .ifPresent(own -> page.words(6, OwnRatingText.against(own)));
    open(explanation.decidedBy());
    change(explanation);
  }

  /** Adds the line with an indicator's title and status. */
  public static void head(int indent, IndicatorVerdict of, Page page, Palette palette) {
    Status status = of.verdict().status();
    String mark = Palette.mark(status);
    String words = status.words() + could(of.verdict()) + WaiverText.behind(of);
    page.ends(
        indent,
        mark,
        palette.colored(status, mark),
        IndicatorTitle.of(of.indicator()),
        words,
        palette.colored(status, words));
  }

  private void sentences(RuleExplanation rule, Indicator indicator, Status status) {
    List<SentenceExplanation> shown = new ArrayList<>(rule.sentences());
    if (status == Status.UNKNOWN) {
      shown.removeIf(sentence -> sentence.holds() == Truth.TRUE);
    }
    for (SentenceExplanation sentence : shown.subList(0, Math.min(SENTENCES, shown.size()))) {
      sentence(6, sentence, indicator);
    }
  }

  /** A sentence and, of a block that holds, the sentences that make it do so, or else all. */
  private void sentence(int indent, SentenceExplanation of, Indicator indicator) {
    String text = SentenceText.own(of.sentence(), indicator.thresholds());
    page.marked(indent, of.holds(), palette, text);
    boolean enough = of.holds() == Truth.TRUE && !of.against();
    for (SentenceExplanation inner : of.inner()) {
      if (!enough || inner.holds() == Truth.TRUE) {
        sentence(indent + 4, inner, indicator);
      }
    }
  }

  private void open(List<Unreported> decidedBy) {
    if (decidedBy.isEmpty()) {
      return;
    }
    List<String> open = decidedBy.stream().map(SentenceDetails::open).toList();
    page.words(6, "would decide it: " + SentenceDetails.first(OPEN, open));
  }

  private void change(IndicatorExplanation explanation) {
    if (!explanation.of().verdict().needsChange()) {
      return;
    }
    Optional<Remedy> remedy = explanation.remedy();
    remedy.ifPresent(found -> RemedyText.add(found, 6, page));
    if (explanation.searchStopped()) {
      page.words(6, STOPPED);
    }
    if (remedy.isEmpty() || remedy.get().becomes() != Status.MET) {
      page.words(6, "advice: " + explanation.of().indicator().remedy());
    }
  }
}
