package org.aqcp.report.edition;

import java.util.List;
import java.util.Optional;
import org.aqcp.edition.difference.VersionDifference;
import org.aqcp.edition.gate.Gate;
import org.aqcp.edition.gate.GateStep;
import org.aqcp.framework.VersionStep;
import org.aqcp.input.problem.Problem;
import org.aqcp.input.record.About;
import org.aqcp.input.record.OneOf;
import org.aqcp.report.json.JsonProblem;
import org.aqcp.report.json.JsonStyle;

/** What a change of framework versions was held to, as JSON: {@code aqcp-ci/1}. */
@About("What a change of framework versions was held to, and what came of it.")
public record JsonGate(
    @OneOf(FORMAT) @About("the format of this object") String format,
    @About("the revision that it was compared with; omitted if there was none")
        Optional<String> base,
    @About("whether all steps passed") boolean passed,
    @About("each step") List<JsonStep> steps,
    @About("the versions that differ from what they were") List<JsonChangedVersion> versions) {
  public static final String FORMAT = "aqcp-ci/1";

  /** Renders it. */
  public static String render(Gate gate) {
    return JsonStyle.INDENTED.text(
        new JsonGate(
            FORMAT,
            Optional.of(gate.base()).filter(base -> !base.isEmpty()),
            gate.passed(),
            gate.steps().stream().map(JsonStep::of).toList(),
            gate.differences().stream().map(JsonChangedVersion::of).toList()));
  }

  /** A step. */
  @About("A step.")
  public record JsonStep(
      @About("its name") String name,
      @About("whether nothing keeps it from passing") boolean passed,
      @About("what was looked at") String summary,
      @About("what keeps it from passing; files are relative to the home")
          List<JsonProblem> problems,
      @About("what is accepted") List<JsonAccepted> accepted) {
    static JsonStep of(GateStep step) {
      return new JsonStep(
          step.name(),
          step.passed(),
          step.summary(),
          step.problems().stream().map(problem -> JsonProblem.of(problem, problem.file())).toList(),
          step.accepted().stream().map(JsonAccepted::of).toList());
    }
  }

  /** A problem that is accepted. */
  @About("A problem that is accepted, and why.")
  public record JsonAccepted(JsonProblem problem, @About("why it is accepted") String reason) {
    static JsonAccepted of(GateStep.AcceptedProblem accepted) {
      Problem problem = accepted.problem();
      return new JsonAccepted(JsonProblem.of(problem, problem.file()), accepted.reason());
    }
  }

  /** A version that differs from what it was. */
  @About("A version that differs from what it was.")
  public record JsonChangedVersion(
      @About("its id") String id,
      @OneOf({"none", "patch", "minor", "major"}) @About("the step that its changes demand")
          String step,
      @About("the step that it states; omitted if it states none") Optional<String> stated,
      @About("the ids of the indicators that differ") List<String> indicators,
      @About("the ids of the measures that differ") List<String> measures) {
    static JsonChangedVersion of(VersionDifference difference) {
      return new JsonChangedVersion(
          difference.after().id(),
          difference.step().key(),
          difference.after().declaredStep().map(VersionStep::key),
          difference.indicators().stream().map(one -> one.latest().id()).toList(),
          difference.measures().all().stream().map(one -> one.latest().id()).toList());
    }
  }
}
