package org.aqcp.report.edition;

import static org.aqcp.report.safe.Escaped.markdown;

import java.util.Locale;
import org.aqcp.edition.difference.CriterionChange;
import org.aqcp.edition.difference.IndicatorChange;
import org.aqcp.edition.difference.MeasureChange;
import org.aqcp.edition.difference.RollUpChange;
import org.aqcp.edition.difference.Telling;
import org.aqcp.edition.difference.VersionDifference;
import org.aqcp.edition.difference.WordChange;
import org.aqcp.explanation.difference.ThresholdDifference;
import org.aqcp.metrics.measure.MeasureDefinition;
import org.aqcp.report.cases.CaseYaml;

/** The differences between two framework versions as a page in Markdown. */
public final class VersionDifferenceMarkdown {
  private final StringBuilder page = new StringBuilder();

  private VersionDifferenceMarkdown() {}

  /** Renders the differences. */
  public static String render(VersionDifference difference) {
    VersionDifferenceMarkdown markdown = new VersionDifferenceMarkdown();
    markdown.head(difference);
    difference.criteria().forEach(markdown::criterion);
    difference.rollUps().forEach(markdown::rollUp);
    difference.indicators().forEach(markdown::indicator);
    difference.measures().all().forEach(markdown::measure);
    return markdown.page.toString();
  }

  private void head(VersionDifference difference) {
    line(
        "# From "
            + markdown(difference.before().id())
            + " to "
            + markdown(difference.after().id()));
    line(sentence(DifferenceWords.counts(difference)));
    DifferenceWords.measures(difference.measures()).ifPresent(words -> line(sentence(words)));
    line(sentence(DifferenceWords.step(difference)));
    DifferenceWords.understated(difference).ifPresent(words -> line(sentence(words)));
  }

  private void criterion(CriterionChange change) {
    String kind =
        change.before().isEmpty()
            ? "new criterion"
            : change.after().isEmpty() ? "retired" : "description changed";
    heading(change.latest().id(), change.latest().title(), kind);
    change.words().forEach(this::word);
  }

  private void rollUp(RollUpChange change) {
    line("## The rules that make the status of a " + change.on());
    line(
        change
            .told()
            .map(
                told ->
                    "- %s: %s before, %s now, where %s"
                        .formatted(
                            markdown(told.id()),
                            told.from().words(),
                            told.to().words(),
                            markdown(DifferenceWords.statuses(told))))
            .orElse(
                change.isProved()
                    ? "- same meaning"
                    : "- nothing was found that tells them apart, but there may be something"));
  }

  private void indicator(IndicatorChange change) {
    heading(DifferenceWords.ids(change), change.latest().title(), DifferenceWords.kinds(change));
    change.words().forEach(this::word);
    change.rules().ifPresent(rules -> rules.thresholds().forEach(this::threshold));
    String meaning = DifferenceWords.meaning(change);
    if (!meaning.isEmpty()) {
      item(markdown(meaning));
    }
    change.meaning().telling().forEach(this::telling);
  }

  private void measure(MeasureChange change) {
    MeasureDefinition latest = change.latest();
    heading("Measure " + latest.id(), latest.title(), change.kind().words());
    change.words().forEach(this::word);
    change.parts().forEach(this::word);
  }

  private void threshold(ThresholdDifference one) {
    item(
        "threshold %s: %s, was %s"
            .formatted(
                markdown(one.name()),
                one.number().after().map(String::valueOf).orElse("gone"),
                one.number().before().map(String::valueOf).orElse("not there")));
  }

  private void word(WordChange change) {
    item("%s was: %s".formatted(change.key(), markdown(change.before())));
    item("%s is now: %s".formatted(change.key(), markdown(change.after())));
  }

  private void telling(Telling told) {
    item(
        "a partnership that %s: %s before, %s now"
            .formatted(DifferenceWords.turn(told.turn()), told.from().words(), told.to().words()));
    String fence = "    ";
    page.append('\n');
    // indented code needs no fence that a value could close
    CaseYaml.file(told.partnership())
        .forEach(one -> page.append(fence).append("  ").append(one).append('\n'));
  }

  private void heading(String id, String title, String kind) {
    line("## %s %s: %s".formatted(markdown(id), markdown(title), kind));
  }

  private void item(String text) {
    boolean first = !page.substring(page.lastIndexOf("\n", page.length() - 2) + 1).startsWith("- ");
    page.append(first ? "\n- " : "- ").append(text).append('\n');
  }

  private static String sentence(String text) {
    return markdown(text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1)) + ".";
  }

  private void line(String text) {
    page.append(page.isEmpty() ? "" : "\n").append(text).append('\n');
  }
}
