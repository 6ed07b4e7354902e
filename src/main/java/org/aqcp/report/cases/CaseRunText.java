package org.aqcp.report.cases;

import java.util.List;
import java.util.Map;
import org.aqcp.author.cases.CaseFile;
import org.aqcp.author.cases.CaseResult;
import org.aqcp.author.cases.CaseRun;
import org.aqcp.author.cases.ExplainedCase;
import org.aqcp.condition.Status;
import org.aqcp.condition.Truth;
import org.aqcp.explanation.IndicatorExplanation;
import org.aqcp.report.evaluation.TextExplanation;
import org.aqcp.report.layout.Page;
import org.aqcp.report.layout.Palette;

/**
 * The results of a framework version's cases as text: a line per file, then each failed case with
 * the reasons.
 */
public final class CaseRunText {
  private static final String INDENT = "    ";

  private final CaseRun run;
  private final Palette palette;
  private final int width;
  private final Page page;

  private CaseRunText(CaseRun run, Palette palette, int width) {
    this.run = run;
    this.palette = palette;
    this.width = width;
    this.page = new Page(width);
  }

  /** Renders a run, with explanations of its failed cases. */
  public static String render(CaseRun run, List<ExplainedCase> failed, Palette palette, int width) {
    CaseRunText text = new CaseRunText(run, palette, width);
    text.page.words(0, palette.bold(run.version().id()));
    run.files().forEach(text::file);
    StringBuilder all = new StringBuilder(text.page.toString());
    failed.forEach(one -> all.append('\n').append(text.failed(one)));
    return all.append('\n').append(text.sum()).toString();
  }

  private void file(CaseFile file) {
    List<CaseResult> results = run.of(file);
    long failed = results.stream().filter(result -> !result.passed()).count();
    Truth truth = Truth.of(failed == 0);
    String mark = Palette.mark(truth);
    String counts =
        (failed == 0 ? "" : failed + " failed, ") + (results.size() - failed) + " passed";
    page.ends(
        0,
        mark,
        palette.colored(truth, mark),
        file.file(),
        counts,
        failed == 0 ? counts : palette.colored(truth, counts));
  }

  private String failed(ExplainedCase explained) {
    CaseResult result = explained.result();
    Page head = new Page(width);
    head.marked(0, Truth.FALSE, palette, result.of().name());
    head.words(2, result.where());
    result.differing().forEach(id -> head.words(2, differs(id, result)));
    StringBuilder text = new StringBuilder(head.toString());
    for (IndicatorExplanation one : explained.indicators()) {
      String file = result.file().file();
      text.append('\n');
      TextExplanation.render(one, result.of().given(), file, palette, width - INDENT.length())
          .lines()
          .forEach(line -> text.append((INDENT + line).stripTrailing()).append('\n'));
    }
    return text.toString();
  }

  static String differs(String id, CaseResult result) {
    Map<String, Status> expected = result.of().expected();
    return "expected %s to be %s, found %s"
        .formatted(id, expected.get(id).words(), result.found().get(id).words());
  }

  private String sum() {
    int failed = run.failed().size();
    int all = run.results().size();
    String cases = all == 1 ? "The case" : "All " + all + " cases";
    String words = failed == 0 ? cases + " passed." : failed + " of " + all + " cases failed.";
    return new Page(width).marked(0, Truth.of(failed == 0), palette, words).toString();
  }
}
