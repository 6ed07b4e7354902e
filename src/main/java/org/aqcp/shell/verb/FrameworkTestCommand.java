package org.aqcp.shell.verb;

import java.util.ArrayList;
import java.util.List;
import org.aqcp.author.copy.EditedFile;
import org.aqcp.framework.Home;
import org.aqcp.shell.command.Argument;
import org.aqcp.shell.command.Command;
import org.aqcp.shell.command.CommandGroup;
import org.aqcp.shell.command.Invocation;
import org.aqcp.shell.command.Option;
import org.aqcp.shell.command.Usage;
import org.aqcp.shell.session.ExitStatus;

/** {@code aqcp framework test [VERSION]}: runs the cases next to the rules and the measures. */
public final class FrameworkTestCommand implements Command {
  static final Argument VERSION = Shared.VERSION.optional();
  static final Option FORMAT =
      Option.of("format", "FORMAT", "how to print the results")
          .orLetter("f")
          .among(TestFormat.class)
          .fallingBackTo("text");
  static final Option OUTPUT = Output.option("write the results to a file instead of the screen");

  static final Option COVERAGE =
      Option.of("coverage", "", "print what the cases of each indicator cover");
  static final Option REQUIRE =
      Option.of("require-coverage", "", "fail if a case could cover what none covers");
  static final Option WRITE =
      Option.of("write-missing", "", "write cases for what none covers, then run all");

  private static final Usage USAGE =
      Usage.of(
              "framework test",
              CommandGroup.POLICY_STAFF,
              "run the cases that test rules and measures")
          .takes(VERSION)
          .options(FORMAT, OUTPUT, COVERAGE, REQUIRE, WRITE, Mutation.MUTATE, Mutation.LEAST)
          .details(
              "Without VERSION it runs the cases of every framework version that is valid. The exit"
                  + " status is 1 if a case fails, and 3 if any version, rule or file of cases is"
                  + " invalid or a version has no cases: it is 0 only if cases were run and all"
                  + " passed. With"
                  + " `--require-coverage` it is also 1 if no case covers a status, a sentence or a"
                  + " side of a threshold for which aqcp finds a case, or makes a condition of a"
                  + " measure true, false or unknown. `--mutate` changes every rule, threshold and"
                  + " measure, one thing at a time, and lists each mutant that no case kills, of"
                  + " rules with a case that would; then the exit status is 1 if fewer are killed"
                  + " than `--least` requires.")
          .example("framework test aqcp-1.0")
          .alsoExample("framework test --mutate");

  @Override
  public Usage usage() {
    return USAGE;
  }

  @Override
  public ExitStatus run(Invocation invocation) {
    if (invocation.isGiven(WRITE)) {
      write(invocation);
    }
    TestedVersions versions = TestedVersions.read(invocation.frameworks(), ids(invocation), true);
    Output output = Output.of(invocation, OUTPUT);
    TestFormat format = invocation.choice(FORMAT, TestFormat.class);
    if (invocation.isGiven(Mutation.MUTATE)) {
      ExitStatus status = new Mutation(invocation).run(versions, format, output);
      versions.refuseOthers();
      return status;
    }
    ExitStatus status = test(invocation, versions, format, output);
    versions.refuseOthers();
    return status;
  }

  private static ExitStatus test(
      Invocation invocation, TestedVersions versions, TestFormat format, Output output) {
    List<Tested> tested =
        versions.all().stream().map(one -> Tested.of(one, versions.problems())).toList();
    Home home = invocation.frameworks().home();
    boolean coverage = invocation.isGiven(COVERAGE);
    output.write(format.results(tested, new ResultsText(home, coverage, output)));
    boolean failed = tested.stream().anyMatch(Tested::isFailed);
    boolean uncovered =
        invocation.isGiven(REQUIRE) && tested.stream().anyMatch(Tested::isUncovered);
    return failed || uncovered ? ExitStatus.NOT_MET : ExitStatus.OK;
  }

  private static List<String> ids(Invocation invocation) {
    return invocation
        .value(VERSION)
        .map(List::of)
        .orElseGet(() -> invocation.frameworks().home().versionIds());
  }

  private static void write(Invocation invocation) {
    Home home = invocation.frameworks().home();
    List<NewCases> all = new ArrayList<>();
    for (TestedVersion version :
        TestedVersions.read(invocation.frameworks(), ids(invocation), false).all()) {
      Tested tested = Tested.ofRules(version);
      all.add(new NewCases(home, tested, tested.missing(Integer.MAX_VALUE).found()));
    }
    List<EditedFile> edits = all.stream().flatMap(cases -> cases.edits().stream()).toList();
    EditedHome.write(edits, invocation);
    all.forEach(cases -> cases.tell(invocation.screen().talk()));
    if (!edits.isEmpty()) {
      EditedHome.report(invocation);
    }
  }
}
