package org.aqcp.report.findings;

import java.util.ArrayList;
import java.util.List;
import org.aqcp.input.problem.Problem;
import org.aqcp.input.problem.ProblemKind;
import org.aqcp.report.json.JsonStyle;
import org.aqcp.report.safe.WholeText;

/** Findings in the Static Analysis Results Interchange Format (SARIF) 2.1.0. */
@SuppressWarnings("MemberName")
public record SarifReport(String $schema, String version, List<SarifRun> runs) {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  /** Renders one run of a version of aqcp. */
  public static String render(CheckedFiles checked, String aqcp) {
    return JsonStyle.INDENTED.text(
        new SarifReport(SCHEMA, "2.1.0", List.of(SarifRun.of(checked, aqcp))));
  }

  /** Renders results of rules that have no pages of their own. */
  public static String render(List<SarifRule> rules, List<SarifResult> results, String aqcp) {
    SarifTool tool = new SarifTool(new SarifDriver("aqcp", aqcp, aqcp, rules));
    SarifRun run = new SarifRun(tool, "utf16CodeUnits", results);
    return JsonStyle.INDENTED.text(new SarifReport(SCHEMA, "2.1.0", List.of(run)));
  }

  /** One run of aqcp. */
  public record SarifRun(SarifTool tool, String columnKind, List<SarifResult> results) {
    static SarifRun of(CheckedFiles checked, String aqcp) {
      List<Problem> problems = checked.problems();
      List<ProblemKind> kinds = problems.stream().map(Problem::kind).distinct().toList();
      List<SarifResult> results = new ArrayList<>();
      for (Problem problem : problems) {
        results.add(SarifResult.of(problem, kinds.indexOf(problem.kind()), checked));
      }
      List<SarifRule> rules = kinds.stream().map(SarifRule::of).toList();
      SarifTool tool = new SarifTool(new SarifDriver("aqcp", aqcp, aqcp, rules));
      return new SarifRun(tool, "utf16CodeUnits", results);
    }
  }

  /** The program that made the report. */
  public record SarifTool(SarifDriver driver) {}

  /** The name and version of the program, and the kinds of problems that it found. */
  public record SarifDriver(
      String name, String version, String semanticVersion, List<SarifRule> rules) {}

  /** A kind of problem. */
  public record SarifRule(
      String id, SarifText shortDescription, SarifHelp help, SarifLevel defaultConfiguration) {
    static SarifRule of(ProblemKind kind) {
      ProblemPage page = ProblemPage.of(kind);
      return new SarifRule(
          kind.id(),
          SarifText.of(page.title()),
          new SarifHelp(page.text(), page.text()),
          new SarifLevel(kind.severity().key()));
    }
  }

  /** The documentation of a kind of problem. */
  public record SarifHelp(String text, String markdown) {}

  /** The severity of a kind of problem. */
  public record SarifLevel(String level) {}

  /** Text in an object of its own. */
  public record SarifText(String text) {
    static SarifText of(String text) {
      return new SarifText(WholeText.of(text));
    }
  }
}
