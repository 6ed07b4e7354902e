package org.aqcp.report.edition;

import static org.aqcp.report.safe.Escaped.markdown;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.aqcp.edition.crosswalk.CrossedPair;
import org.aqcp.edition.crosswalk.Crosswalk;
import org.aqcp.edition.crosswalk.CrosswalkWitness;
import org.aqcp.edition.crosswalk.Relation;
import org.aqcp.framework.Indicator;
import org.aqcp.report.cases.CaseYaml;

/** How the indicators of two framework versions are related, as a page in Markdown. */
public final class CrosswalkMarkdown {
  private final Crosswalk crosswalk;
  private final StringBuilder page = new StringBuilder();

  private CrosswalkMarkdown(Crosswalk crosswalk) {
    this.crosswalk = crosswalk;
  }

  /** Renders the relations, with the partnerships that show them where they are known. */
  public static String render(Crosswalk crosswalk) {
    CrosswalkMarkdown markdown = new CrosswalkMarkdown(crosswalk);
    markdown.head();
    crosswalk.indicators().forEach(markdown::indicator);
    markdown.settled();
    return markdown.page.toString();
  }

  private void head() {
    line("# From " + markdown(crosswalk.one().id()) + " to " + markdown(crosswalk.other().id()));
    line(sentence(CrosswalkWords.counts(crosswalk)));
    line(sentence(CrosswalkWords.bound(crosswalk)));
  }

  private void indicator(Indicator indicator) {
    List<CrossedPair> related = crosswalk.related(indicator);
    if (related.isEmpty()) {
      return;
    }
    line("## " + name(indicator));
    page.append('\n');
    for (CrossedPair pair : related) {
      if (!pair.is(Relation.OVERLAPPING) || !pair.witnesses().isEmpty()) {
        pair(pair);
      }
    }
    String overlapping =
        related.stream()
            .filter(pair -> pair.is(Relation.OVERLAPPING) && pair.witnesses().isEmpty())
            .map(pair -> markdown(pair.other().id()))
            .collect(Collectors.joining(", "));
    if (!overlapping.isEmpty()) {
      item("overlaps with " + overlapping);
    }
  }

  private void pair(CrossedPair pair) {
    CrosswalkWords words = new CrosswalkWords(crosswalk, pair);
    item(markdown(words.sentence()));
    for (CrosswalkWitness witness : pair.witnesses()) {
      page.append("  - ").append(markdown(words.shown(witness))).append("\n\n");
      // indented code needs no fence that a value could close
      CaseYaml.file(witness.partnership())
          .forEach(one -> page.append("        ").append(one).append('\n'));
      page.append('\n');
    }
  }

  private void settled() {
    List<Indicator> settled = crosswalk.settled();
    if (settled.isEmpty()) {
      return;
    }
    String heading = CrosswalkWords.settledHeading(crosswalk);
    line("## " + capital(markdown(heading)));
    page.append('\n');
    settled.forEach(
        one -> item(name(one) + ": " + markdown(CrosswalkWords.settled(crosswalk.settling(one)))));
  }

  private static String name(Indicator indicator) {
    return markdown(indicator.id()) + " " + markdown(indicator.title());
  }

  private void item(String text) {
    page.append("- ").append(text).append('\n');
  }

  private static String sentence(String text) {
    return capital(markdown(text)) + ".";
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  private void line(String text) {
    page.append(page.isEmpty() ? "" : "\n").append(text).append('\n');
  }
}
