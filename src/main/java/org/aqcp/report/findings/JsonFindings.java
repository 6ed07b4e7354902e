package org.aqcp.report.findings;

import java.util.List;
import org.aqcp.author.check.Findings;
import org.aqcp.author.check.PartnershipFindings;
import org.aqcp.input.problem.Severity;
import org.aqcp.input.record.About;
import org.aqcp.input.record.OneOf;
import org.aqcp.report.json.JsonProblem;
import org.aqcp.report.json.JsonStyle;
import org.aqcp.report.safe.WholeText;

/** Findings as JSON: {@code aqcp-findings/1}. */
@About("The problems of framework versions, rules and cases, or of partnership files.")
public record JsonFindings(
    @OneOf(FORMAT) @About("the format of this object") String format,
    @About("the versions that were checked") List<JsonVersion> versions,
    @About("the partnership files that were checked") List<JsonCheckedPartnership> partnerships,
    @About("by file and place") List<JsonProblem> problems) {
  public static final String FORMAT = "aqcp-findings/1";

  public static String render(CheckedFiles checked) {
    return JsonStyle.INDENTED.text(
        new JsonFindings(
            FORMAT,
            checked.versions().stream().map(JsonVersion::of).toList(),
            checked.partnerships().stream().map(JsonCheckedPartnership::of).toList(),
            checked.problems().stream().map(p -> JsonProblem.of(p, checked.file(p))).toList()));
  }

  /** A framework version: what was checked, and the number of problems. */
  @About("A framework version that was checked.")
  public record JsonVersion(
      @About("its id") String id,
      @About("problems that make it unusable") long errors,
      @About("problems that do not prevent its use") long warnings,
      JsonLooked looked) {
    static JsonVersion of(Findings found) {
      Findings.Looked looked = found.looked();
      return new JsonVersion(
          WholeText.of(found.version()),
          found.count(Severity.ERROR),
          found.count(Severity.WARNING),
          new JsonLooked(looked.indicators(), looked.rules(), looked.cases()));
    }
  }

  /** How much of a framework version could be read. */
  @About("How much could be read.")
  public record JsonLooked(
      @About("its indicators") int indicators,
      @About("its rules") int rules,
      @About("its cases") int cases) {}

  /** How much of a partnership's file is wrong. */
  @About("A partnership file that was checked.")
  public record JsonCheckedPartnership(
      @About("the file, relative to the current folder") String file,
      @About("problems that make it unusable") long errors,
      @About("problems that do not prevent its use") long warnings) {
    static JsonCheckedPartnership of(PartnershipFindings found) {
      return new JsonCheckedPartnership(
          WholeText.of(found.file()), found.count(Severity.ERROR), found.count(Severity.WARNING));
    }
  }
}
