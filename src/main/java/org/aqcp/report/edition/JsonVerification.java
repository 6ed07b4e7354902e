package org.aqcp.report.edition;

import java.util.List;
import org.aqcp.edition.lock.Verification;
import org.aqcp.input.record.About;
import org.aqcp.input.record.OneOf;
import org.aqcp.report.findings.CheckedFiles;
import org.aqcp.report.json.JsonProblem;
import org.aqcp.report.json.JsonStyle;
import org.aqcp.report.safe.WholeText;

/** What differs from the locks of framework versions, as JSON: {@code aqcp-verification/1}. */
@About("What differs from the locks of framework versions.")
public record JsonVerification(
    @OneOf(FORMAT) @About("the format of this object") String format,
    @About("the versions that were compared with their locks") List<JsonVerified> versions,
    @About("by file and place") List<JsonProblem> problems) {
  public static final String FORMAT = "aqcp-verification/1";

  public static String render(List<Verification> versions, CheckedFiles checked) {
    return JsonStyle.INDENTED.text(
        new JsonVerification(
            FORMAT,
            versions.stream().map(JsonVerified::of).toList(),
            checked.problems().stream().map(p -> JsonProblem.of(p, checked.file(p))).toList()));
  }

  /** A framework version, and whether it is as it was locked. */
  @About("A framework version.")
  public record JsonVerified(
      @About("its id") String id,
      @About("what came of it") Verification.Outcome outcome,
      @About("the files in its lock") int files,
      @About("the sentences in its lock") int sentences,
      @About("how many problems it has") int problems) {
    static JsonVerified of(Verification version) {
      return new JsonVerified(
          WholeText.of(version.version()),
          version.outcome(),
          version.files(),
          version.sentences(),
          version.problems().size());
    }
  }
}
