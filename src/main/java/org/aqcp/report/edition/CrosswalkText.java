package org.aqcp.report.edition;

import java.util.ArrayList;
import java.util.List;
import org.aqcp.edition.crosswalk.CrossedPair;
import org.aqcp.edition.crosswalk.Crosswalk;
import org.aqcp.edition.crosswalk.CrosswalkWitness;
import org.aqcp.edition.crosswalk.Relation;
import org.aqcp.framework.Indicator;
import org.aqcp.report.cases.CaseYaml;
import org.aqcp.report.layout.Page;
import org.aqcp.report.layout.Palette;

/** How the indicators of two framework versions are related, as text. */
public final class CrosswalkText {
  private final Crosswalk crosswalk;
  private final Page page;
  private final ReasonsText reasons;

  private CrosswalkText(Crosswalk crosswalk, Palette palette, int width) {
    this.crosswalk = crosswalk;
    this.page = new Page(width);
    this.reasons = new ReasonsText(page, palette);
  }

  /** Renders an overview: the relations of all indicators, a line each. */
  public static String overview(Crosswalk crosswalk, Palette palette, int width) {
    CrosswalkText text = new CrosswalkText(crosswalk, palette, width);
    text.head();
    crosswalk.indicators().forEach(text::indicator);
    text.settled();
    return text.page.toString();
  }

  /** Renders the relations with the partnerships that show them, and why. */
  public static String detail(Crosswalk crosswalk, Palette palette, int width) {
    CrosswalkText text = new CrosswalkText(crosswalk, palette, width);
    text.head();
    crosswalk.related().forEach(text::pair);
    text.settled();
    return text.page.toString();
  }

  private void head() {
    page.words(0, crosswalk.one().id() + " -> " + crosswalk.other().id());
    page.words(2, CrosswalkWords.counts(crosswalk));
    page.words(2, CrosswalkWords.bound(crosswalk));
  }

  private void indicator(Indicator indicator) {
    List<CrossedPair> related = crosswalk.related(indicator);
    if (related.isEmpty()) {
      return;
    }
    page.blank();
    page.words(0, CrosswalkWords.name(indicator));
    List<String> overlapping = new ArrayList<>();
    for (CrossedPair pair : related) {
      if (pair.is(Relation.OVERLAPPING)) {
        overlapping.add(pair.other().id());
      } else {
        page.words(2, new CrosswalkWords(crosswalk, pair).sentence());
      }
    }
    if (!overlapping.isEmpty()) {
      page.words(2, "overlaps with " + String.join(", ", overlapping));
    }
  }

  private void pair(CrossedPair pair) {
    CrosswalkWords words = new CrosswalkWords(crosswalk, pair);
    page.blank();
    page.words(0, CrosswalkWords.name(pair.one()) + " -> " + CrosswalkWords.name(pair.other()));
    page.words(2, words.sentence());
    page.words(2, words.common());
    pair.witnesses().forEach(witness -> witness(witness, words));
  }

  private void witness(CrosswalkWitness witness, CrosswalkWords words) {
    page.blank();
    page.words(2, words.shown(witness));
    CaseYaml.file(witness.partnership()).forEach(line -> page.line("      " + line));
    for (int i = 0; i < witness.reasons().size(); i++) {
      reasons.of(witness.reasons().get(i), (i == 0 ? crosswalk.one() : crosswalk.other()).id());
    }
  }

  private void settled() {
    List<Indicator> settled = crosswalk.settled();
    if (settled.isEmpty()) {
      return;
    }
    page.blank();
    page.words(0, CrosswalkWords.settledHeading(crosswalk));
    for (Indicator other : settled) {
      page.words(2, other.id() + "  " + CrosswalkWords.settled(crosswalk.settling(other)));
    }
  }
}
