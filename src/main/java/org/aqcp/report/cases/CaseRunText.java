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
  private final MeasureTestsText measures;
  private final Palette palette;
  private final int width;
  private final Page page;

  private CaseRunText(VersionTests tests, Palette palette, int width) {
    this.run = tests.run();
    this.measures = new MeasureTestsText(tests.measures(), palette, width);
    this.palette = palette;
    this.width = width;
    this.page = new Page(width);
  }

  /** Renders the results of a version, with explanations of its failed cases. */
  public static String render(VersionTests tests, Palette palette, int width) {
    CaseRunText text = new CaseRunText(tests, palette, width);
    text.page.words(0, palette.bold(tests.run().version().id()));
    tests.run().files().forEach(text::file);
    text.measures.files(text.page);
    StringBuilder all = new StringBuilder(text.page.toString());
    tests.failed().forEach(one -> all.append('\n').append(text.failed(one)));
    all.append(text.measures.failed()).append('\n');
    CaseFileRow sum = new CaseFileRow(tests.failures(), tests.all());
    return all.append(sum.sum(palette, width)).toString();
  }

  private void file(CaseFile file) {
    List<CaseResult> results = run.of(file);
    int failed = (int) results.stream().filter(result -> !result.passed()).count();
    new CaseFileRow(failed, results.size()).add(file.file(), palette, page);
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
}
