package org.aqcp.report.metrics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import org.aqcp.input.problem.Severity;
import org.aqcp.metrics.cases.MeasureCaseResult;
import org.aqcp.metrics.cases.MeasureMutant;
import org.aqcp.metrics.cases.UncoveredTest;
import org.aqcp.report.layout.Page;
import org.aqcp.report.layout.Palette;

/** The results of the cases of measures, as text. */
public final class MeasureTestsText {
  private final Palette palette;
  private final Page page;

  private MeasureTestsText(Palette palette, int width) {
    this.palette = palette;
    this.page = new Page(width);
  }

  /** Renders the results of each file. */
  public static String render(List<MeasureTests> all, Palette palette, int width) {
    MeasureTestsText text = new MeasureTestsText(palette, width);
    all.forEach(text::file);
    return text.page.toString();
  }

  private void file(MeasureTests of) {
    long passed = of.results().stream().filter(MeasureCaseResult::passed).count();
    page.words(
        0,
        palette.bold(of.file())
            + ": "
            + passed
            + " of "
            + of.results().size()
            + " cases passed, "
            + of.measures()
            + " measures");
    of.results().stream().filter(one -> !one.passed()).forEach(one -> failed(of, one));
    of.untested().forEach(id -> warn("no case tests " + id));
    of.uncovered().forEach(one -> uncovered(of, one));
    if (of.mutants().isPresent()) {
      mutants(of, of.mutants().get());
    }
  }

  private void failed(MeasureTests of, MeasureCaseResult one) {
    page.words(
        2,
        palette.colored(Severity.ERROR, "failed") + " " + one.of().name() + " (" + of.file() + ")");
    one.differences().forEach(difference -> page.words(4, difference));
  }

  private void uncovered(MeasureTests of, UncoveredTest one) {
    String never = one.never().name().toLowerCase(Locale.ROOT);
    warn(
        of.measureFile()
            + ":"
            + one.place().line()
            + ": no case makes this "
            + never
            + ": "
            + one.words());
  }

  private void mutants(MeasureTests of, List<MeasureMutant> mutants) {
    long killed = mutants.stream().filter(MeasureMutant::killed).count();
    String share =
        RateWords.number(
            BigDecimal.valueOf(killed)
                .divide(BigDecimal.valueOf(Math.max(1, mutants.size())), 4, RoundingMode.DOWN));
    page.words(2, "%d of %d mutants killed, %s %%".formatted(killed, mutants.size(), share));
    for (MeasureMutant one : mutants) {
      if (!one.killed()) {
        warn(
            "%s:%d: no case kills `%s` in place of `%s`"
                .formatted(of.measureFile(), one.place().line(), one.becomes(), one.was()));
      }
    }
  }

  private void warn(String words) {
    page.words(2, palette.colored(Severity.WARNING, "!") + " " + words);
  }
}
