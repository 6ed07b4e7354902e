package org.aqcp.report.edition;

import java.util.List;
import org.aqcp.edition.difference.CriterionChange;
import org.aqcp.edition.difference.IndicatorChange;
import org.aqcp.edition.difference.MeasureChange;
import org.aqcp.edition.difference.RollUpChange;
import org.aqcp.edition.difference.Telling;
import org.aqcp.edition.difference.VersionDifference;
import org.aqcp.edition.difference.WordChange;
import org.aqcp.explanation.difference.IndicatorDifference;
import org.aqcp.framework.Criterion;
import org.aqcp.framework.Indicator;
import org.aqcp.input.problem.Words;
import org.aqcp.metrics.measure.MeasureDefinition;
import org.aqcp.report.cases.CaseYaml;
import org.aqcp.report.difference.RuleDifferenceText;
import org.aqcp.report.layout.Page;
import org.aqcp.report.layout.Palette;

/** The differences between two framework versions as text. */
public final class VersionDifferenceText {
  private final VersionDifference difference;
  private final Palette palette;
  private final Page page;
  private final ReasonsText reasons;
  private boolean isOpen = true;

  private VersionDifferenceText(VersionDifference difference, Palette palette, int width) {
    this.difference = difference;
    this.palette = palette;
    this.page = new Page(width);
    this.reasons = new ReasonsText(page, palette);
  }

  /** Renders the differences; a line if there are none. */
  public static String render(VersionDifference difference, Palette palette, int width) {
    VersionDifferenceText text = new VersionDifferenceText(difference, palette, width);
    text.head();
    difference.criteria().forEach(text::criterion);
    difference.rollUps().forEach(text::rollUp);
    difference.indicators().forEach(text::indicator);
    difference.measures().all().forEach(text::measure);
    return text.page.toString();
  }

  private void head() {
    page.words(0, difference.before().id() + " -> " + difference.after().id());
    page.words(2, DifferenceWords.counts(difference));
    DifferenceWords.measures(difference.measures()).ifPresent(words -> page.words(2, words));
    page.words(2, DifferenceWords.step(difference));
    DifferenceWords.understated(difference).ifPresent(words -> page.words(2, words));
  }

  private void criterion(CriterionChange change) {
    Criterion latest = change.latest();
    String kind =
        change.before().isEmpty()
            ? "new criterion"
            : change.after().isEmpty() ? "retired" : "criterion";
    entry(name(latest.id(), latest.title()), kind, !change.words().isEmpty());
    change.words().forEach(this::word);
  }

  /** The line of an entry; entries with nothing below them stand close together. */
  private void entry(String name, String kind, boolean hasMore) {
    if (isOpen || hasMore) {
      page.blank();
    }
    isOpen = hasMore;
    page.ends(0, "*", "*", name, kind, palette.bold(kind));
  }

  private void rollUp(RollUpChange change) {
    page.blank();
    isOpen = true;
    page.words(0, "the rules that make the status of %s".formatted(groups(change)));
    change
        .told()
        .ifPresentOrElse(
            this::told,
            () ->
                page.words(
                    2,
                    change.isProved()
                        ? "same meaning: proved for all statuses"
                        : "no statuses were found that tell them apart, but there may be some"));
  }

  private static String groups(RollUpChange change) {
    return change.on().equals("criterion") ? "a criterion" : "the benchmark";
  }

  private void told(RollUpChange.Told told) {
    page.words(
        2,
        "%s: %s before, %s now, where"
            .formatted(Words.visible(told.id()), told.from().words(), told.to().words()));
    page.words(6, DifferenceWords.statuses(told));
  }

  private void indicator(IndicatorChange change) {
    Indicator latest = change.latest();
    String meaning = DifferenceWords.meaning(change);
    entry(
        name(DifferenceWords.ids(change), latest.title()),
        DifferenceWords.kinds(change),
        !change.words().isEmpty() || change.rules().isPresent() || !meaning.isEmpty());
    change.words().forEach(this::word);
    change.rules().ifPresent(of -> rules(of, !change.meaning().telling().isEmpty()));
    if (!meaning.isEmpty()) {
      page.words(2, meaning);
    }
    List<Telling> telling = change.meaning().telling();
    for (int i = 0; i < telling.size(); i++) {
      telling(telling.get(i), i == 0 ? change : null);
    }
  }

  private void measure(MeasureChange change) {
    MeasureDefinition latest = change.latest();
    boolean hasMore = !change.words().isEmpty() || !change.parts().isEmpty();
    entry("measure " + name(latest.id(), latest.title()), change.kind().words(), hasMore);
    change.words().forEach(this::word);
    change.parts().forEach(this::word);
  }

  private void rules(IndicatorDifference of, boolean hasTruth) {
    RuleDifferenceText rules = RuleDifferenceText.ofRules(page, palette, hasTruth);
    rules.thresholds(of);
    of.rules().forEach(rule -> rules.add(rule, of));
  }

  private void word(WordChange change) {
    page.words(2, change.key() + " was: " + shown(change.before()));
    page.words(2, change.key() + " is now: " + shown(change.after()));
  }

  private static String shown(String value) {
    return value.isEmpty() ? "(nothing)" : Words.visible(value);
  }

  /** A partnership, and what both versions say of it where that is known. */
  private void telling(Telling told, IndicatorChange change) {
    page.blank();
    page.words(
        2,
        "a partnership that %s: %s before, %s now"
            .formatted(DifferenceWords.turn(told.turn()), told.from().words(), told.to().words()));
    CaseYaml.file(told.partnership()).forEach(line -> page.line("      " + line));
    if (change != null) {
      change.rules().ifPresent(this::reasons);
    }
  }

  private void reasons(IndicatorDifference of) {
    of.explanation().before().ifPresent(one -> reasons.of(one, difference.before().id()));
    of.explanation().after().ifPresent(one -> reasons.of(one, difference.after().id()));
  }

  private static String name(String id, String title) {
    return id + "  " + Words.visible(title);
  }
}
