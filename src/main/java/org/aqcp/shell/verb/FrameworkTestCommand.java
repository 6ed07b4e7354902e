package org.aqcp.shell.verb;

import java.util.List;
import java.util.stream.Collectors;
import org.aqcp.author.cases.CaseRun;
import org.aqcp.author.coverage.FoundCase;
import org.aqcp.author.coverage.MissingCases;
import org.aqcp.framework.Home;
import org.aqcp.report.cases.CaseRunText;
import org.aqcp.report.cases.CoverageText;
import org.aqcp.report.cases.JUnitXml;
import org.aqcp.report.cases.JsonTests;
import org.aqcp.report.layout.Palette;
import org.aqcp.shell.command.Argument;
import org.aqcp.shell.command.Command;
import org.aqcp.shell.command.CommandGroup;
import org.aqcp.shell.command.Invocation;
import org.aqcp.shell.command.Option;
import org.aqcp.shell.command.Usage;
import org.aqcp.shell.session.ExitStatus;

/** {@code aqcp framework test [VERSION]}: runs the cases that stand beside the rules. */
public final class FrameworkTestCommand implements Command {
  static final Argument VERSION = Shared.VERSION.optional();
  static final Option FORMAT =
      Option.of("format", "FORMAT", "how to print the results")
          .orLetter("f")
          .among("text", "junit", "json")
          .fallingBackTo("text");
  static final Option OUTPUT = Output.option("write the results to a file, not to the screen");

  static final Option COVERAGE =
      Option.of("coverage", "", "print for each indicator what its cases show");
  static final Option REQUIRE =
      Option.of("require-coverage", "", "fail where a case could show what none shows");
  static final Option WRITE =
      Option.of("write-missing", "", "write cases for what none shows, then run all");

  /** Cases that are printed for pasting. */
  private static final int SOME = 10;

  private static final Usage USAGE =
      Usage.of("framework test", CommandGroup.POLICY_STAFF, "run the cases beside the rules")
          .takes(VERSION)
          .options(FORMAT, OUTPUT, COVERAGE, REQUIRE, WRITE, Mutation.MUTATE, Mutation.LEAST)
          .details(
              "Without VERSION it runs the cases of every framework version. The exit status is 1"
                  + " if a case fails, and 3 if a version, a rule or a file of cases is invalid or"
                  + " a version has no cases: it is 0 only where cases were run and all passed."
                  + " With `--require-coverage` it is also 1 if no case shows a status, a sentence"
                  + " or a side of a threshold for which aqcp finds a case."
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
    if (invocation.isGiven(WRITE)) {
      write(invocation);
    }
    TestedVersions versions = TestedVersions.read(invocation.yardstick(), ids(invocation), true);
    Output output = new Output(invocation, OUTPUT);
    if (invocation.isGiven(Mutation.MUTATE)) {
      return new Mutation(invocation).run(versions, invocation.text(FORMAT), output);
    }
    List<Tested> tested = versions.all().stream().map(version -> Tested.of(version)).toList();
    output.write(rendered(tested, invocation, output));
    boolean failed = tested.stream().anyMatch(one -> !one.failed().isEmpty());
    boolean uncovered =
        invocation.isGiven(REQUIRE)
            && tested.stream().anyMatch(one -> !one.missing(1).found().isEmpty());
    return failed || uncovered ? ExitStatus.NOT_MET : ExitStatus.OK;
  }

  private static List<String> ids(Invocation invocation) {
    return invocation
        .value(VERSION)
        .map(List::of)
        .orElseGet(() -> invocation.yardstick().home().versionIds());
  }

  private static void write(Invocation invocation) {
    Home home = invocation.yardstick().home();
    boolean written = false;
    for (TestedVersion version :
        TestedVersions.read(invocation.yardstick(), ids(invocation), false).all()) {
      Tested tested = Tested.of(version);
      List<FoundCase> found = tested.missing(Integer.MAX_VALUE).found();
      new NewCases(home, tested, found).write(invocation.screen().talk());
      written |= !found.isEmpty();
    }
    if (written) {
      EditedHome.tell(invocation);
    }
  }

  private static String rendered(List<Tested> tested, Invocation invocation, Output output) {
    List<CaseRun> runs = tested.stream().map(Tested::run).toList();
    return switch (invocation.text(FORMAT)) {
      case "junit" ->
          JUnitXml.render(runs, tested.stream().flatMap(t -> t.failed().stream()).toList());
      case "json" -> JsonTests.render(runs, tested.stream().map(Tested::coverage).toList());
      default ->
          tested.stream()
              .map(one -> text(one, invocation, output))
              .collect(Collectors.joining("\n"));
    };
  }

  private static String text(Tested tested, Invocation invocation, Output output) {
    Palette palette = output.palette();
    String text =
        CaseRunText.render(tested.run(), tested.failed(), palette, output.width())
            + CoverageText.render(
                tested.coverage(), invocation.isGiven(COVERAGE), palette, output.width());
    MissingCases missing = tested.missing(SOME);
    return text
        + CoverageText.without(missing.without(), output.width())
        + pasted(new NewCases(invocation.yardstick().home(), tested, missing.found()));
  }

  private static String pasted(NewCases cases) {
    String text = cases.text();
    return text.isEmpty()
        ? ""
        : "\nCases that show some of it, to paste or to have written by `--write-missing`:\n\n"
            + text;
  }
}
