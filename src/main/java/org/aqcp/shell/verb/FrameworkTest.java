package org.aqcp.shell.verb;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.aqcp.cases.CaseRun;
import org.aqcp.explanation.ExplainedCase;
import org.aqcp.report.CaseRunJson;
import org.aqcp.report.CaseRunText;
import org.aqcp.report.JUnitXml;
import org.aqcp.shell.command.Argument;
import org.aqcp.shell.command.Command;
import org.aqcp.shell.command.Group;
import org.aqcp.shell.command.Invocation;
import org.aqcp.shell.command.Option;
import org.aqcp.shell.command.Usage;
import org.aqcp.shell.session.ExitStatus;

/** {@code aqcp framework test [VERSION]}: runs the cases that stand beside the rules. */
public final class FrameworkTest implements Command {
  static final Argument VERSION = Shared.VERSION.optional();
  static final Option FORMAT =
      Option.of("format", "FORMAT", "how to print the results")
          .orLetter("f")
          .among("text", "junit", "json")
          .fallingBackTo("text");
  static final Option OUTPUT = Output.option("write the results to a file, not to the screen");

  private static final Usage USAGE =
      Usage.of("framework test", Group.POLICY_STAFF, "run the cases beside the rules")
          .takes(VERSION)
          .options(FORMAT, OUTPUT, Mutation.MUTATE, Mutation.LEAST)
          .details(
              "Without VERSION it runs the cases of every framework version. The exit status is 1"
                  + " if a case fails, and 3 if a version, a rule or a file of cases is invalid or"
                  + " a version has no cases: it is 0 only where cases were run and all passed."
                  + " With `--mutate` it gets every rule and threshold wrong, one thing at a time,"
                  + " and shows each mistake that no case notices with a case that would; then the"
                  + " exit status is 1 if fewer are noticed than `--least` says.")
          .example("framework test aqcp-1.0");

  @Override
  public Usage usage() {
    return USAGE;
  }

  @Override
  public ExitStatus run(Invocation invocation) {
    TestedVersions versions = TestedVersions.read(invocation.yardstick(), ids(invocation));
    Output output = new Output(invocation, OUTPUT);
    if (invocation.isGiven(Mutation.MUTATE)) {
      return new Mutation(invocation).run(versions, invocation.text(FORMAT), output);
    }
    List<CaseRun> runs = new ArrayList<>();
    List<ExplainedCase> failed = new ArrayList<>();
    for (TestedVersion version : versions.all()) {
      CaseRun run = version.run();
      runs.add(run);
      run.failed().forEach(result -> failed.add(version.explain(result)));
    }
    output.write(rendered(invocation.text(FORMAT), runs, failed, output));
    return failed.isEmpty() ? ExitStatus.OK : ExitStatus.NOT_MET;
  }

  private static List<String> ids(Invocation invocation) {
    return invocation
        .value(VERSION)
        .map(List::of)
        .orElseGet(() -> invocation.yardstick().home().versionIds());
  }

  private static String rendered(
      String format, List<CaseRun> runs, List<ExplainedCase> failed, Output output) {
    return switch (format) {
      case "junit" -> JUnitXml.render(runs, failed);
      case "json" -> CaseRunJson.render(runs);
      default ->
          runs.stream().map(run -> text(run, failed, output)).collect(Collectors.joining("\n"));
    };
  }

  private static String text(CaseRun run, List<ExplainedCase> failed, Output output) {
    List<ExplainedCase> own =
        failed.stream().filter(one -> run.results().contains(one.result())).toList();
    return CaseRunText.render(run, own, output.palette(), output.width());
  }
}
