package org.aqcp.report.edition;

import java.util.List;
import org.aqcp.edition.impact.Impact;
import org.aqcp.edition.impact.TurnedVerdict;
import org.aqcp.input.problem.Words;
import org.aqcp.report.layout.Page;
import org.aqcp.report.layout.Palette;

/** What a change of the framework version does to a corpus, as text. */
public final class ImpactText {
  private ImpactText() {}

  /** Renders it. */
  public static String render(Impact impact, Palette palette, int width) {
    Page page = new Page(width);
    page.words(0, ImpactWords.head(impact));
    ImpactWords.counts(impact).forEach(count -> page.words(2, count));
    String leftOut = ImpactWords.leftOut(impact);
    if (!leftOut.isEmpty()) {
      page.words(2, Words.visible(leftOut));
    }
    if (!impact.changes().isEmpty()) {
      page.blank();
      page.words(0, "what each change reaches");
    }
    for (Impact.ChangeReach reach : impact.changes()) {
      String kinds = ImpactWords.kinds(reach.change());
      page.ends(
          2, "*", "*", Words.visible(ImpactWords.name(reach.change())), kinds, palette.bold(kinds));
      page.words(4, ImpactWords.reach(reach));
    }
    for (String file : impact.evaluated()) {
      of(file, impact, page, palette);
    }
    return page.toString();
  }

  private static void of(String file, Impact impact, Page page, Palette palette) {
    List<TurnedVerdict> groups = of(file, impact.whole());
    List<TurnedVerdict> criteria = of(file, impact.criteria());
    List<TurnedVerdict> indicators = of(file, impact.indicators());
    page.blank();
    page.line(palette.bold(Words.visible(file)));
    if (groups.isEmpty() && criteria.isEmpty() && indicators.isEmpty()) {
      page.words(2, "no verdict differs");
    }
    groups.forEach(one -> verdict(one, true, page));
    criteria.forEach(one -> verdict(one, true, page));
    indicators.forEach(one -> verdict(one, false, page));
  }

  private static void verdict(TurnedVerdict one, boolean because, Page page) {
    String reason = because ? ImpactWords.because(one) : "";
    page.words(
        2,
        "%s: %s%s"
            .formatted(
                Words.visible(ImpactWords.id(one)),
                ImpactWords.turn(one),
                reason.isEmpty() ? "" : ", " + reason));
  }

  private static List<TurnedVerdict> of(String file, List<TurnedVerdict> all) {
    return all.stream().filter(one -> one.file().equals(file)).toList();
  }
}
