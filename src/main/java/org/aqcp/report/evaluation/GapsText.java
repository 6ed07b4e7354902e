package org.aqcp.report.evaluation;

import java.util.List;
import org.aqcp.condition.Status;
import org.aqcp.explanation.remedy.Gap;
import org.aqcp.report.layout.Page;
import org.aqcp.report.layout.Palette;

/** What is missing for indicators to be met, as text. */
public final class GapsText {
  private GapsText() {}

  /** Renders the gaps of one partnership, one indicator after the other. */
  public static String render(List<Gap> gaps, Status to, Palette palette, int width) {
    Page page = new Page(width);
    if (gaps.isEmpty()) {
      page.words(0, "nothing is missing: no indicator that was asked for has to change");
    }
    for (int i = 0; i < gaps.size(); i++) {
      if (i > 0) {
        page.blank();
      }
      add(gaps.get(i), to, palette, page);
    }
    return page.toString();
  }

  private static void add(Gap gap, Status to, Palette palette, Page page) {
    IndicatorText.head(0, gap.of(), page, palette);
    gap.remedy().ifPresent(remedy -> RemedyText.add(remedy, 2, page));
    page.words(2, known(gap, to));
    if (gap.remedy().isEmpty()) {
      page.words(2, "advice: " + gap.of().indicator().remedy());
    }
  }

  /** What is known of other changes. */
  private static String known(Gap gap, Status to) {
    if (gap.proof() == Gap.Proof.TOO_MANY) {
      return "too many facts to look for the smallest change";
    }
    boolean proved = gap.proof() == Gap.Proof.LEAST;
    if (gap.remedy().isEmpty()) {
      return proved
          ? "none of the %d possible steps that were considered makes it %s, nor do several together"
              .formatted(gap.moves(), to.words())
          : "no change found: the search stopped before it had tried everything";
    }
    return proved
        ? "no smaller change would do; " + considered(gap)
        : "a smaller change may do: this one takes effort %d, and at least %d is needed"
            .formatted(gap.effort(), gap.least());
  }

  private static String considered(Gap gap) {
    return gap.moves() == 1
        ? "1 possible step was considered"
        : gap.moves() + " possible steps were considered";
  }
}
