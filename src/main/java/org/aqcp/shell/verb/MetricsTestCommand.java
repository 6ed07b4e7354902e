package org.aqcp.shell.verb;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aqcp.framework.Home;
import org.aqcp.framework.InvalidFramework;
import org.aqcp.input.problem.Problem;
import org.aqcp.metrics.cases.HomeMeasures;
import org.aqcp.metrics.cases.MeasureTests;
import org.aqcp.metrics.cases.TestedMeasures;
import org.aqcp.report.cases.MeasureTestsText;
import org.aqcp.shell.command.Argument;
import org.aqcp.shell.command.Command;
import org.aqcp.shell.command.CommandGroup;
import org.aqcp.shell.command.Invocation;
import org.aqcp.shell.command.Usage;
import org.aqcp.shell.session.ExitStatus;
import org.aqcp.shell.session.Refusal;

/** {@code aqcp metrics test [VERSION]}: runs the cases next to measures. */
public final class MetricsTestCommand implements Command {
  private static final Argument VERSION = Shared.VERSION.optional();

  private static final Usage USAGE =
      Usage.of("metrics test", CommandGroup.ANALYSTS, "run the cases that test the measures")
          .takes(VERSION)
          .options(FrameworkTestCommand.REQUIRE, Mutation.MUTATE, Mutation.LEAST)
          .details(
              "Runs what `framework test` runs of measures, and nothing of rules. Without VERSION"
                  + " it runs the cases of every framework version that has measures. The exit"
                  + " status is 1 if a case fails; with `--require-coverage` also if a measure has"
                  + " no case, or no case makes a condition true, false or unknown. `--mutate`"
                  + " makes each measure wrong in one thing at a time, and lists each mutant that"
                  + " no case kills.")
          .example("metrics test aqcp-1.0")
          .alsoExample("metrics test --require-coverage --mutate");

  @Override
  public Usage usage() {
    return USAGE;
  }

  @Override
  public ExitStatus run(Invocation invocation) {
    int least = Mutation.least(invocation);
    boolean mutate = invocation.isGiven(Mutation.MUTATE);
    List<Problem> problems = new ArrayList<>();
    List<MeasureTests> all =
        tested(invocation, problems).stream().map(one -> MeasureTests.of(one, mutate)).toList();
    if (all.isEmpty() && problems.isEmpty()) {
      throw Refusal.usage(
          "there are no measures to test", "they are in `framework-versions/VERSION/measures/`");
    }
    Output output = new Output(invocation, Optional.empty());
    output.write(MeasureTestsText.render(all, least, output.palette(), output.width()));
    if (!problems.isEmpty()) {
      throw new InvalidFramework(problems);
    }
    boolean require = invocation.isGiven(FrameworkTestCommand.REQUIRE);
    boolean good =
        all.stream()
            .allMatch(one -> (require ? one.isComplete() : one.isPassed()) && one.isKilled(least));
    return good ? ExitStatus.OK : ExitStatus.NOT_MET;
  }

  /** What versions have in common is tested once. */
  private static List<TestedMeasures> tested(Invocation invocation, List<Problem> problems) {
    Home home = invocation.frameworks().home();
    List<String> ids = invocation.value(VERSION).map(List::of).orElseGet(home::versionIds);
    List<TestedMeasures> tested = new ArrayList<>();
    for (String id : ids) {
      try {
        for (TestedMeasures one : new HomeMeasures(home, home.version(id)).tested()) {
          if (tested.stream().noneMatch(one::isSame)) {
            tested.add(one);
          }
        }
      } catch (InvalidFramework invalid) {
        problems.addAll(invalid.problems());
      }
    }
    return tested;
  }
}
