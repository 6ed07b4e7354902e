package org.aqcp.shell.verb;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.aqcp.author.mutation.Effort;
import org.aqcp.author.mutation.MutationRun;
import org.aqcp.author.mutation.MutationTest;
import org.aqcp.report.cases.VersionMutants;
import org.aqcp.shell.command.Invocation;
import org.aqcp.shell.command.Option;
import org.aqcp.shell.session.ExitStatus;
import org.aqcp.shell.session.Refusal;

/** Runs {@code framework test --mutate}: mutation tests of rules and thresholds. */
final class Mutation {
  static final Option MUTATE =
      Option.of(
          "mutate",
          "",
          "change the rules in small ways, and list the changes that no case catches");
  static final Option LEAST =
      Option.of("least", "PERCENT", "the percentage of mutants that must be killed")
          .fallingBackTo("95");

  private static final double BILLION = 1e9;

  private final Invocation invocation;

  Mutation(Invocation invocation) {
    this.invocation = invocation;
  }

  /** Tests versions and prints the results. */
  ExitStatus run(TestedVersions versions, TestFormat format, Output output) {
    int least = least(invocation);
    Function<List<VersionMutants>, String> rendering =
        format
            .mutants(least, output)
            .orElseThrow(
                () ->
                    Refusal.usage(
                        "mutants cannot be printed as `" + format.word() + "`",
                        "write " + TestFormat.forMutants(output)));
    List<VersionMutants> all =
        versions.all().stream()
            .map(one -> new VersionMutants(run(one), one.measureTests(true, versions.problems())))
            .toList();
    output.write(rendering.apply(all));
    boolean good = all.stream().allMatch(one -> one.isKilled(least));
    return good ? ExitStatus.OK : ExitStatus.NOT_MET;
  }

  private MutationRun run(TestedVersion version) {
    long start = System.nanoTime();
    MutationTest test =
        new MutationTest(
            invocation.frameworks().home(), invocation.frameworks().rules(), version.run());
    MutationRun run = watched(test);
    printEffort(run.effort(), run.outcomes().size(), (System.nanoTime() - start) / BILLION);
    return run;
  }

  private MutationRun watched(MutationTest test) {
    try (ProgressLine line =
        new ProgressLine(invocation.environment(), "mutants", test.mutants())) {
      return test.run(line::at);
    }
  }

  private void printEffort(Effort effort, int mutants, double seconds) {
    invocation
        .screen()
        .talk()
        .printf(
            Locale.ROOT,
            "%d mutants in %.1f s: read in %.3f ms each, %d of them compiled in %.0f ms each%n",
            mutants,
            seconds,
            effort.medianRead(),
            effort.compiled(),
            effort.medianCompiled());
  }

  /** The percentage that a command line requires. */
  static int least(Invocation invocation) {
    String least = invocation.text(LEAST);
    if (!least.matches("\\d{1,2}|100")) {
      throw Refusal.usage(
          "`" + least + "` is not a percentage", "write a whole number from 0 to 100");
    }
    return Integer.parseInt(least);
  }
}
