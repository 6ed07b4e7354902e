package org.aqcp.shell.verb;

import java.util.List;
import org.aqcp.framework.InvalidFramework;
import org.aqcp.input.problem.InvalidInput;
import org.aqcp.shell.command.Invocation;
import org.aqcp.shell.command.Option;
import org.aqcp.shell.many.EvaluatingMany;
import org.aqcp.shell.many.Layout;
import org.aqcp.shell.session.ExitStatus;
import org.aqcp.shell.session.Refusal;

/** Runs {@code aqcp evaluate} for more than one file. */
final class ManyPartnerships {
  static final Option JOBS =
      Option.of("jobs", "N", "with several files, how many at once; default: one per core");

  /** Set by the launcher if messages go to a terminal. */
  static final String WATCHED = "AQCP_WATCHED";

  private static final int MOST_JOBS = 1024;

  private final Invocation invocation;
  private final Output output;

  ManyPartnerships(Invocation invocation, Output output) {
    this.invocation = invocation;
    this.output = output;
  }

  ExitStatus evaluate(List<String> names, Layout layout) {
    Shared.against(invocation).ifPresent(this::tellRetired);
    EvaluatingMany many =
        new EvaluatingMany(
            invocation.frameworks(),
            Shared.against(invocation),
            layout,
            invocation.screen().talk(),
            invocation.environment().variable(WATCHED).isPresent() && !invocation.screen().plain());
    int jobs = jobs();
    boolean all =
        output.stream(
            to -> {
              many.run(invocation.environment().folder(), names, jobs, to);
              return !many.stopped();
            });
    if (!all) {
      return ExitStatus.INTERRUPTED;
    }
    return many.complete()
        ? EvaluateCommand.status(many.summary().indicators(), invocation)
        : ExitStatus.USAGE;
  }

  private void tellRetired(String against) {
    try {
      PartnershipFiles.tellRetired(invocation, invocation.frameworks().version(against));
    } catch (InvalidInput | InvalidFramework unreadable) {
      // reported for the files that are evaluated against it
    }
  }

  private int jobs() {
    return jobs(invocation);
  }

  /** How many files to work on at once. */
  static int jobs(Invocation invocation) {
    String jobs = invocation.value(JOBS).orElse("");
    if (jobs.isEmpty()) {
      return Runtime.getRuntime().availableProcessors();
    }
    int number = jobs.matches("\\d{1,4}") ? Integer.parseInt(jobs) : 0;
    if (number < 1 || number > MOST_JOBS) {
      throw Refusal.usage(
          "`--jobs` is a number from 1 to " + MOST_JOBS + ", not `" + jobs + "`", "");
    }
    return number;
  }
}
