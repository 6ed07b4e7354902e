package org.aqcp.report.findings;

import java.util.List;
import java.util.Optional;
import org.aqcp.input.problem.Excerpt;
import org.aqcp.input.problem.Fix;
import org.aqcp.input.problem.Problem;
import org.aqcp.report.findings.SarifReport.SarifText;
import org.aqcp.report.safe.ArtifactUri;
import org.aqcp.report.safe.WholeText;

/** A problem as a SARIF result, with its location and its fix. */
public record SarifResult(
    String ruleId,
    int ruleIndex,
    String level,
    SarifText message,
    List<SarifLocation> locations,
    Optional<List<SarifFix>> fixes,
    Optional<List<SarifSuppression>> suppressions) {
  static SarifResult of(Problem problem, int rule, CheckedFiles checked) {
    String hint = problem.hint();
    SarifFile file = SarifFile.of(WholeText.of(checked.file(problem)));
    Optional<SarifRegion> region =
        problem.place().line() == 0
            ? Optional.empty()
            : Optional.of(SarifRegion.of(problem, checked.excerpt(problem)));
    SarifText description = SarifText.of(hint.isEmpty() ? problem.message() : hint);
    Optional<SarifFix> fix =
        problem
            .fix()
            .map(f -> new SarifChange(file, List.of(SarifReplacement.of(f, problem, checked))))
            .map(change -> new SarifFix(description, List.of(change)));

    return new SarifResult(
        problem.kind().id(),
        rule,
        problem.kind().severity().key(),
        SarifText.of(problem.message() + (hint.isEmpty() ? "" : "; ") + hint),
        List.of(new SarifLocation(new SarifPlace(file, region))),
        fix.map(List::of),
        checked.accepted(problem).map(reason -> List.of(SarifSuppression.of(reason))));
  }

  /**
   * A result on a line of which nothing is shown.
   *
   * @param line from 1, or 0 if it is of the file as a whole
   */
  public static SarifResult atLine(
      String rule, int index, String level, String message, String file, int line) {
    Optional<SarifRegion> region =
        line == 0 ? Optional.empty() : Optional.of(new SarifRegion(line, 1, Optional.empty(), 2));
    return new SarifResult(
        rule,
        index,
        level,
        SarifText.of(message),
        List.of(new SarifLocation(new SarifPlace(SarifFile.of(file), region))),
        Optional.empty(),
        Optional.empty());
  }

  /** Why a result is accepted, in a file beside the source. */
  public record SarifSuppression(String kind, String status, String justification) {
    static SarifSuppression of(String reason) {
      return new SarifSuppression("external", "accepted", WholeText.of(reason));
    }
  }

  /** A location, which may be of several kinds. */
  public record SarifLocation(SarifPlace physicalLocation) {}

  /** A place in a file. */
  public record SarifPlace(SarifFile artifactLocation, Optional<SarifRegion> region) {}

  /** A file, relative to the root of the sources unless its name is absolute. */
  public record SarifFile(String uri, Optional<String> uriBaseId) {
    static SarifFile of(String name) {
      return new SarifFile(
          ArtifactUri.of(name),
          ArtifactUri.isAbsolute(name) ? Optional.empty() : Optional.of("%SRCROOT%"));
    }
  }

  /** A part of a file; it ends before the end column. */
  public record SarifRegion(
      int startLine, int startColumn, Optional<Integer> endLine, int endColumn) {
    static SarifRegion of(Problem problem, Optional<Excerpt> excerpt) {
      int column = excerpt.map(e -> e.from() + 1).orElse(problem.place().column());
      int end = excerpt.map(e -> Math.max(e.until(), e.from() + 1) + 1).orElse(column + 1);
      return new SarifRegion(problem.place().line(), column, Optional.empty(), end);
    }
  }

  /** A fix, described by the hint of the problem. */
  public record SarifFix(SarifText description, List<SarifChange> artifactChanges) {}

  /** The changes of a fix in one file. */
  public record SarifChange(SarifFile artifactLocation, List<SarifReplacement> replacements) {}

  /** The text to replace, and the replacement. */
  public record SarifReplacement(SarifRegion deletedRegion, SarifText insertedContent) {
    static SarifReplacement of(Fix fix, Problem problem, CheckedFiles checked) {
      SarifRegion deleted =
          new SarifRegion(
              fix.from().line(),
              checked.column(problem, fix.from()),
              Optional.of(fix.until().line()),
              checked.column(problem, fix.until()));
      return new SarifReplacement(deleted, SarifText.of(fix.text()));
    }
  }
}
