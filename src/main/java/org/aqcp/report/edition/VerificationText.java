package org.aqcp.report.edition;

import java.util.List;
import org.aqcp.edition.lock.Verification;
import org.aqcp.input.problem.Severity;
import org.aqcp.input.problem.Words;
import org.aqcp.report.findings.CheckedFiles;
import org.aqcp.report.findings.FindingsText;
import org.aqcp.report.layout.Page;
import org.aqcp.report.layout.Palette;

/** What differs from the locks of framework versions, as text. */
public final class VerificationText {
  private VerificationText() {}

  /**
   * Renders each problem, then a line for each version.
   *
   * @param checked the problems of the versions
   */
  public static String render(
      List<Verification> versions, CheckedFiles checked, Palette palette, int width) {
    Page page = new Page(width);
    versions.forEach(version -> page.words(0, summary(version)));
    return FindingsText.problems(checked, palette, width) + page;
  }

  /** Renders only the lines for the versions. */
  public static String summaries(List<Verification> versions) {
    StringBuilder all = new StringBuilder();
    versions.forEach(version -> all.append(summary(version)).append('\n'));
    return all.toString();
  }

  private static String summary(Verification of) {
    return Words.visible(of.version())
        + ": "
        + switch (of.outcome()) {
          case AS_LOCKED ->
              "as locked, %s and the meaning of %s"
                  .formatted(counted(of.files(), "file"), counted(of.sentences(), "sentence"));
          case DIFFERS -> counted(of.problems().size(), "difference") + " from its lock";
          case NOT_LOCKED -> "not locked";
          case NOT_READABLE ->
              counted(errors(of), "error") + "; `aqcp framework check` lists the problems";
        };
  }

  private static int errors(Verification of) {
    return (int)
        of.problems().stream()
            .filter(problem -> problem.kind().severity() == Severity.ERROR)
            .count();
  }

  private static String counted(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
