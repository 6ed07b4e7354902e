package org.aqcp.report.cases;

import java.util.List;
import java.util.Map;
import org.aqcp.author.cases.CaseFile;
import org.aqcp.author.cases.CaseResult;
import org.aqcp.author.cases.CaseRun;
import org.aqcp.author.coverage.Coverage;
import org.aqcp.author.coverage.Target;
import org.aqcp.condition.Status;
import org.aqcp.input.record.About;
import org.aqcp.input.record.OneOf;
import org.aqcp.report.json.JsonStyle;
import org.aqcp.report.json.Like;

/** Case runs as JSON: {@code aqcp-tests/1}. */
@About("Runs of the cases of framework versions.")
public record JsonTests(
    @OneOf(FORMAT) @About("the format of this object") String format,
    @About("those that were tested") List<JsonVersion> versions) {
  public static final String FORMAT = "aqcp-tests/1";

  /** Renders the results of versions. */
  public static String render(List<VersionTests> versions) {
    return JsonStyle.INDENTED.text(
        new JsonTests(FORMAT, versions.stream().map(JsonVersion::of).toList()));
  }

  /** A framework version and the results of its cases. */
  @About("A framework version whose cases were run.")
  public record JsonVersion(
      @About("its id") String id,
      @Like(Like.DIGEST) @About("SHA-256 of its file") String digest,
      @About("that were run, those of measures too") int cases,
      @About("of them") int failed,
      @About("what the cases cover") JsonCoverage coverage,
      @About("of rules, by name") List<JsonFile> files,
      @About("of measures, by name; empty if the version has none")
          List<JsonMeasureTests> measures) {
    static JsonVersion of(VersionTests tests) {
      CaseRun run = tests.run();
      return new JsonVersion(
          run.version().id(),
          run.version().origin().digest(),
          tests.all(),
          tests.failures(),
          JsonCoverage.of(tests.coverage()),
          run.files().stream().map(file -> JsonFile.of(file, run.of(file))).toList(),
          tests.measures().stream().map(JsonMeasureTests::of).toList());
    }
  }

  /** How much of the rules the cases cover. */
  @About("What the cases cover of the rules.")
  public record JsonCoverage(
      @About("that cases could cover") int targets,
      @About("of them") int shown,
      @About("the others") List<JsonMissing> missing) {
    static JsonCoverage of(Coverage coverage) {
      List<JsonMissing> missing = coverage.allMissing().stream().map(JsonMissing::of).toList();
      return new JsonCoverage(coverage.size(), coverage.size() - missing.size(), missing);
    }
  }

  /** A target that no case covers. */
  @About("Something that no case covers.")
  public record JsonMissing(
      @About("the id of its indicator") String indicator,
      @About("its kind") String kind,
      @About("in words") String what) {
    static JsonMissing of(Target target) {
      return new JsonMissing(
          target.indicator().id(), TargetText.kind(target), TargetText.of(target));
    }
  }

  /** A case file and its results. */
  @About("A file of cases.")
  public record JsonFile(
      @About("its name within the home") String file,
      @About("of its rules") String level,
      @About("in their order") List<JsonCase> cases) {
    static JsonFile of(CaseFile file, List<CaseResult> results) {
      return new JsonFile(file.file(), file.level(), results.stream().map(JsonCase::of).toList());
    }
  }

  /** The result of one case. */
  @About("A case that was run.")
  public record JsonCase(
      @About("its name") String name,
      @About("its position, counted from 1") int line,
      @About("whether all that it expects was found") boolean passed,
      @About("what it expects, by id") Map<String, Status> expected,
      @About("what was found, by id") Map<String, Status> found) {
    static JsonCase of(CaseResult result) {
      return new JsonCase(
          result.of().name(),
          result.of().line(),
          result.passed(),
          result.of().expected(),
          result.found());
    }
  }
}
