package org.aqcp.report.cases;

import java.util.List;
import java.util.Locale;
import org.aqcp.condition.Truth;
import org.aqcp.metrics.cases.MeasureCaseResult;
import org.aqcp.metrics.cases.MeasureMutant;
import org.aqcp.metrics.cases.MeasureTests;
import org.aqcp.metrics.cases.UncoveredTest;
import org.aqcp.report.layout.Page;
import org.aqcp.report.layout.Palette;

/** The results of the cases of measures, as text. */
public final class MeasureTestsText {
  private final List<MeasureTests> all;
  private final Palette palette;
  private final int width;

  MeasureTestsText(List<MeasureTests> all, Palette palette, int width) {
    this.all = List.copyOf(all);
    this.palette = palette;
    this.width = width;
  }

  /**
   * Renders the results of measures alone.
   *
   * @param least the percentage of mutants that must be killed
   */
  public static String render(List<MeasureTests> all, int least, Palette palette, int width) {
    MeasureTestsText text = new MeasureTestsText(all, palette, width);
    Page files = new Page(width);
    text.files(files);
    int failed = all.stream().mapToInt(one -> one.failed().size()).sum();
    int cases = all.stream().mapToInt(one -> one.results().size()).sum();
    return files
        + text.failed()
        + "\n"
        + new CaseFileRow(failed, cases).sum(palette, width)
        + text.coverage()
        + text.mutants(least);
  }

  /** Adds a line for each file of cases. */
  void files(Page page) {
    all.forEach(
        one ->
            new CaseFileRow(one.failed().size(), one.results().size())
                .add(one.file(), palette, page));
  }

  /** What is not as expected. */
  String failed() {
    StringBuilder text = new StringBuilder();
    for (MeasureTests tests : all) {
      for (MeasureCaseResult result : tests.failed()) {
        Page page = new Page(width);
        page.blank();
        page.marked(0, Truth.FALSE, palette, result.of().name());
        page.words(
            2, tests.file() + ":" + result.of().place().line() + ": " + result.of().measure());
        result.differences().forEach(difference -> page.words(2, difference));
        text.append(page);
      }
    }
    return text.toString();
  }

  /** What no case covers; a line if the cases cover everything; empty if there are no measures. */
  String coverage() {
    if (all.isEmpty()) {
      return "";
    }
    Page page = new Page(width);
    int targets = all.stream().mapToInt(MeasureTests::targets).sum();
    int missing = all.stream().mapToInt(one -> one.uncovered().size()).sum();
    if (missing == 0) {
      String words =
          "The cases cover all %d ways in which measures' conditions are true, false or unknown.";
      page.marked(0, Truth.TRUE, palette, words.formatted(targets));
    } else {
      String words =
          "Of %d ways in which measures' conditions are true, false or unknown, no case covers %d:"
              .formatted(targets, missing);
      page.marked(0, Truth.UNKNOWN, palette, words);
    }
    all.forEach(one -> one.uncovered().forEach(test -> uncovered(one, test, page)));
    for (MeasureTests one : all) {
      one.untested()
          .forEach(id -> page.marked(0, Truth.UNKNOWN, palette, "No case tests " + id + "."));
    }
    return page.toString();
  }

  private static void uncovered(MeasureTests of, UncoveredTest one, Page page) {
    String never = one.never().name().toLowerCase(Locale.ROOT);
    page.marked(
        2,
        "-",
        "-",
        of.measureFile() + ":" + one.place().line() + ": " + one.words() + " is never " + never);
  }

  /** What happened to mutants; empty if none were made. */
  String mutants(int least) {
    StringBuilder text = new StringBuilder();
    for (MeasureTests tests : all) {
      tests.mutants().ifPresent(mutants -> text.append(mutants(tests, mutants, least)));
    }
    return text.toString();
  }

  private String mutants(MeasureTests of, List<MeasureMutant> mutants, int least) {
    Page page = new Page(width);
    for (MeasureMutant one : mutants) {
      if (!one.killed()) {
        page.blank();
        page.marked(0, Truth.FALSE, palette, of.measureFile() + ":" + one.place().line());
        page.words(2, "was: " + one.was());
        page.words(2, "becomes: " + one.becomes());
        page.words(2, "no case kills it");
      }
    }
    page.blank();
    String words =
        String.format(
            Locale.ROOT,
            "%d of %d mutants of %s killed, %.1f %% (at least %d %% required).",
            of.killed(),
            mutants.size(),
            of.measureFile(),
            of.share(),
            least);
    return page.marked(0, Truth.of(of.isKilled(least)), palette, words).toString();
  }
}
