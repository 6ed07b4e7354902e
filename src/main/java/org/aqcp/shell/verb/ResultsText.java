package org.aqcp.shell.verb;

import java.util.List;
import java.util.stream.Collectors;
import org.aqcp.author.coverage.MissingCases;
import org.aqcp.framework.Home;
import org.aqcp.report.cases.CaseRunText;
import org.aqcp.report.cases.CoverageText;
import org.aqcp.report.layout.Palette;

/**
 * The results of cases as text.
 *
 * @param home the home that contains the cases
 * @param coverage whether to include the coverage of each indicator
 */
record ResultsText(Home home, boolean coverage, Output output) {
  /** The most missing cases to print. */
  private static final int MOST_CASES = 10;

  String of(List<Tested> all) {
    return all.stream().map(this::of).collect(Collectors.joining("\n"));
  }

  private String of(Tested tested) {
    Palette palette = output.palette();
    int width = output.width();
    MissingCases missing = tested.missing(MOST_CASES);
    return CaseRunText.render(tested.results(), palette, width)
        + CoverageText.render(tested.results(), coverage, palette, width)
        + CoverageText.without(missing.without(), width)
        + pasted(new NewCases(home, tested, missing.found()));
  }

  private static String pasted(NewCases cases) {
    String text = cases.text();
    return text.isEmpty()
        ? ""
        : "\nCases that cover some of it, to paste or to write with `--write-missing`:\n\n" + text;
  }
}
