package org.aqcp.report.edition;

import java.util.ArrayList;
import java.util.List;
import org.aqcp.edition.crosswalk.CrossedPair;
import org.aqcp.edition.crosswalk.Crosswalk;
import org.aqcp.edition.crosswalk.Relation;
import org.aqcp.framework.Indicator;
import org.aqcp.report.layout.Page;
import org.aqcp.report.layout.Palette;

/** How the indicators of two framework versions are related, as text. */
public final class CrosswalkText {
  private final Crosswalk crosswalk;
  private final Palette palette;
  private final Page page;

  private CrosswalkText(Crosswalk crosswalk, Palette palette, int width) {
    this.crosswalk = crosswalk;
    this.palette = palette;
    this.page = new Page(width);
  }

  /** Renders the relations of all indicators, a line each. */
  public static String render(Crosswalk crosswalk, Palette palette, int width) {
    CrosswalkText text = new CrosswalkText(crosswalk, palette, width);
    text.head();
    crosswalk.indicators().forEach(text::indicator);
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
        page.words(2, new CrosswalkWords(pair).sentence());
      }
    }
    if (!overlapping.isEmpty()) {
      page.words(2, "overlaps with " + String.join(", ", overlapping));
    }
  }

  private void settled() {
    boolean isFirst = true;
    for (Indicator other : crosswalk.others()) {
      List<Indicator> settling = crosswalk.settling(other);
      if (!settling.isEmpty()) {
        if (isFirst) {
          page.blank();
          page.words(0, CrosswalkWords.settledHeading(crosswalk));
        }
        isFirst = false;
        page.words(2, other.id() + "  " + CrosswalkWords.settled(settling));
      }
    }
  }
}
