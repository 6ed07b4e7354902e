package org.aqcp.report.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import org.aqcp.author.check.Findings;
import org.aqcp.author.check.PartnershipFindings;
import org.aqcp.input.problem.Excerpt;
import org.aqcp.input.problem.Place;
import org.aqcp.input.problem.Problem;
import org.aqcp.input.problem.Severity;
import org.aqcp.report.layout.Page;
import org.aqcp.report.layout.Palette;
import org.aqcp.report.safe.PrintableText;

/** Findings as text, in the style of a compiler. */
public final class FindingsText {
  private final CheckedFiles checked;
  private final Palette palette;
  private final Page page;
  private final int width;

  private FindingsText(CheckedFiles checked, Palette palette, int width) {
    this.checked = checked;
    this.palette = palette;
    this.page = new Page(width);
    this.width = width;
  }

  /** Renders each problem with its line, then a summary of each version and each partnership. */
  public static String render(CheckedFiles checked, Palette palette, int width) {
    FindingsText text = new FindingsText(checked, palette, width);
    checked.problems().forEach(text::problem);
    summariesOf(checked).forEach(line -> text.page.words(0, line));
    return text.page.toString();
  }

  /** Renders only the problems, each with its line and followed by an empty line. */
  public static String problems(CheckedFiles checked, Palette palette, int width) {
    FindingsText text = new FindingsText(checked, palette, width);
    checked.problems().forEach(text::problem);
    return text.page.toString();
  }

  /** Renders only the summaries: how many problems each version and each partnership has. */
  public static String summaries(CheckedFiles checked) {
    StringBuilder all = new StringBuilder();
    summariesOf(checked).forEach(line -> all.append(line).append('\n'));
    return all.toString();
  }

  private static List<String> summariesOf(CheckedFiles checked) {
    List<String> all = new ArrayList<>();
    checked.versions().forEach(found -> all.add(summary(found)));
    checked.partnerships().forEach(found -> all.add(summary(found)));
    return all;
  }

  private void problem(Problem problem) {
    page.line(
        palette.bold(PrintableText.of(checked.file(problem)) + where(problem.place()))
            + ": "
            + checked
                .accepted(problem)
                .map(reason -> "accepted")
                .orElseGet(
                    () ->
                        palette.colored(problem.kind().severity(), problem.kind().severity().key()))
            + " ["
            + problem.kind().id()
            + "]");
    page.words(2, PrintableText.of(problem.message()));
    checked.excerpt(problem).ifPresent(excerpt -> line(problem, excerpt));
    if (!problem.hint().isEmpty()) {
      page.words(2, PrintableText.of(problem.hint()));
    }
    checked
        .accepted(problem)
        .ifPresent(reason -> page.words(2, "accepted: " + PrintableText.of(reason)));
    page.blank();
  }

  private static String where(Place place) {
    return place.line() == 0 ? "" : ":" + place.line() + ":" + place.column();
  }

  private void line(Problem problem, Excerpt excerpt) {
    String number = "  " + problem.place().line() + " | ";
    String margin = " ".repeat(number.length() - 2) + "| ";
    CutLine cut = CutLine.of(excerpt, width - number.length());
    page.line(palette.faint(number) + cut.text());
    page.line(
        palette.faint(margin)
            + " ".repeat(cut.from())
            + palette.colored(problem.kind().severity(), "^" + "~".repeat(cut.length() - 1)));
  }

  private static String summary(Findings found) {
    Findings.Looked looked = found.looked();
    if (found.problems().isEmpty()) {
      return "%s: no problems in %s, %s and %s"
          .formatted(
              found.version(),
              counted(looked.indicators(), "indicator"),
              counted(looked.rules(), "rule"),
              counted(looked.cases(), "case"));
    }
    return found.version() + ": " + counts(found.problems(), found::count);
  }

  private static String summary(PartnershipFindings found) {
    String counts =
        found.problems().isEmpty() ? "no problems" : counts(found.problems(), found::count);
    return PrintableText.of(found.file()) + ": " + counts;
  }

  private static String counts(List<Problem> problems, ToLongFunction<Severity> of) {
    List<String> counts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      long count = of.applyAsLong(severity);
      if (count > 0) {
        counts.add(counted(count, severity.key()));
      }
    }
    long fixes = problems.stream().filter(p -> p.fix().isPresent()).count();
    String fixed =
        fixes == 0 ? "" : "; " + (fixes == 1 ? "one" : fixes) + " can be fixed with --fix";
    return String.join(", ", counts) + fixed;
  }

  private static String counted(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
