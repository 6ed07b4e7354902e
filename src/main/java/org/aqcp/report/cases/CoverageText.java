package org.aqcp.report.cases;

import java.util.List;
import org.aqcp.author.coverage.Coverage;
import org.aqcp.author.coverage.Target;
import org.aqcp.condition.Truth;
import org.aqcp.framework.Indicator;
import org.aqcp.report.layout.Page;
import org.aqcp.report.layout.Palette;

/** What the cases of a framework version cover of its rules, and what they miss. */
public final class CoverageText {
  private static final int FEW = 20;
  private static final int COLUMN = 8;

  private final Coverage coverage;
  private final Palette palette;
  private final Page page;

  private CoverageText(Coverage coverage, Palette palette, int width) {
    this.coverage = coverage;
    this.palette = palette;
    this.page = new Page(width);
  }

  /**
   * One line if everything is covered, otherwise what is missing.
   *
   * @param full whether to list all that is missing, and the coverage of each indicator
   * @param width maximum columns
   */
  public static String render(VersionTests tests, boolean full, Palette palette, int width) {
    CoverageText text = new CoverageText(tests.coverage(), palette, width);
    if (full) {
      text.table();
    }
    text.sum();
    text.missing(full ? Integer.MAX_VALUE : FEW);
    return text.page + new MeasureTestsText(tests.measures(), palette, width).coverage();
  }

  private void table() {
    for (Indicator indicator : coverage.targets().keySet()) {
      boolean all = coverage.missing().get(indicator).isEmpty();
      String mark = all ? Palette.mark(Truth.TRUE) : " ";
      String line = (indicator.id() + " ".repeat(COLUMN)).substring(0, COLUMN) + shares(indicator);
      page.marked(0, mark, all ? palette.colored(Truth.TRUE, mark) : mark, line);
    }
    page.blank();
  }

  private String shares(Indicator indicator) {
    return "statuses %s, sentences %s, thresholds %s"
        .formatted(
            share(indicator, "status"),
            share(indicator, "sentence"),
            share(indicator, "threshold"));
  }

  private String share(Indicator indicator, String kind) {
    long all = count(coverage.targets().get(indicator), kind);
    return (all - count(coverage.missing().get(indicator), kind)) + "/" + all;
  }

  private static long count(List<Target> targets, String kind) {
    return targets.stream().filter(target -> TargetText.kind(target).equals(kind)).count();
  }

  private void sum() {
    int missing = coverage.allMissing().size();
    int all = coverage.size();
    if (missing == 0) {
      page.marked(
          0,
          Truth.TRUE,
          palette,
          "The cases cover all " + all + " statuses, sentences and threshold boundaries.");
      return;
    }
    String words =
        "Of %d statuses, sentences and thresholds, no case covers %d:".formatted(all, missing);
    page.marked(0, Truth.UNKNOWN, palette, words);
  }

  private void missing(int most) {
    List<Target> missing = coverage.allMissing();
    for (Target target : missing.subList(0, Math.min(most, missing.size()))) {
      target(target, page);
    }
    if (missing.size() > most) {
      page.words(4, "and %d more; `--coverage` lists them all".formatted(missing.size() - most));
    }
  }

  /** Lists the targets for which no case was found; empty if there are none. */
  public static String without(List<Target> targets, int width) {
    if (targets.isEmpty()) {
      return "";
    }
    Page page = new Page(width);
    page.blank();
    page.words(
        0, "No case was found for these; they may be unreachable, or need a case written by hand:");
    targets.forEach(target -> target(target, page));
    return page.toString();
  }

  private static void target(Target target, Page page) {
    page.marked(2, "-", "-", target.indicator().id() + ": " + TargetText.of(target));
  }
}
