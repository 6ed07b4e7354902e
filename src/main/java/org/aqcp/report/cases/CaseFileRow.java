package org.aqcp.report.cases;

import org.aqcp.condition.Truth;
import org.aqcp.report.layout.Page;
import org.aqcp.report.layout.Palette;

/** The line of a file of cases, and the line that sums up. */
record CaseFileRow(int failed, int all) {
  /** Adds the line of a file. */
  void add(String file, Palette palette, Page page) {
    Truth truth = Truth.of(failed == 0);
    String mark = Palette.mark(truth);
    String counts = (failed == 0 ? "" : failed + " failed, ") + (all - failed) + " passed";
    page.ends(
        0,
        mark,
        palette.colored(truth, mark),
        file,
        counts,
        failed == 0 ? counts : palette.colored(truth, counts));
  }

  /** The line for all files. */
  String sum(Palette palette, int width) {
    String cases = all == 1 ? "The case" : "All " + all + " cases";
    String words = failed == 0 ? cases + " passed." : failed + " of " + all + " cases failed.";
    return new Page(width).marked(0, Truth.of(failed == 0), palette, words).toString();
  }
}
