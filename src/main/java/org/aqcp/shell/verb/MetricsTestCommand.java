package org.aqcp.shell.verb;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aqcp.framework.Home;
import org.aqcp.metrics.cases.HomeMeasures;
import org.aqcp.report.metrics.MeasureTests;
import org.aqcp.report.metrics.MeasureTestsText;
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
              "Without VERSION it runs the cases of every framework version that has measures. The"
                  + " exit status is 1 if a case fails; with `--require-coverage` also if a measure"
                  + " has no case, or no case makes a condition true, false or unknown. `--mutate`"
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
    List<MeasureTests> all = new ArrayList<>();
    Home home = invocation.frameworks().home();
    for (String id : ids(invocation)) {
      new HomeMeasures(home, id).tested().forEach(one -> all.add(MeasureTests.of(one, mutate)));
    }
    if (all.isEmpty()) {
      throw Refusal.usage(
          "there are no measures to test", "they are in `framework-versions/VERSION/measures/`");
    }
    Output output = new Output(invocation, Optional.empty());
    output.write(MeasureTestsText.render(all, output.palette(), output.width()));
    boolean require = invocation.isGiven(FrameworkTestCommand.REQUIRE);
    boolean good =
        all.stream()
            .allMatch(one -> (require ? one.isComplete() : one.isPassed()) && one.isKilled(least));
    return good ? ExitStatus.OK : ExitStatus.NOT_MET;
  }

  private static List<String> ids(Invocation invocation) {
    Home home = invocation.frameworks().home();
    return invocation
        .value(VERSION)
        .map(id -> List.of(home.version(id).id()))
        .orElseGet(home::versionIds);
  }
}
