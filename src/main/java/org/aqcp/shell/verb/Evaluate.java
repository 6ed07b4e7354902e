package org.aqcp.shell.verb;

import org.aqcp.shell.command.Argument;
import org.aqcp.shell.command.Command;
import org.aqcp.shell.command.FileNames;
import org.aqcp.shell.command.Group;
import org.aqcp.shell.command.Invocation;
import org.aqcp.shell.command.Option;
import org.aqcp.shell.command.Usage;
import org.aqcp.shell.session.ExitStatus;

/** {@code aqcp evaluate FILE...}: where partnerships stand against a framework version. */
public final class Evaluate implements Command {
  static final Argument FILES = Shared.FILE.repeated();
  static final Option FORMAT =
      Option.of("format", "FORMAT", "how to print the evaluation")
          .orLetter("f")
          .among("text", "json")
          .fallingBackTo("text");
  static final Option OUTPUT =
      Option.of("output", "FILE", "write the evaluation to a file, not to the screen")
          .orLetter("o")
          .completedBy(FileNames.ANY);
  static final Option FAIL_ON =
      Option.of("fail-on", "WHEN", "which verdicts make the exit status other than 0")
          .among("not-met", "unknown", "never")
          .fallingBackTo("never");

  private static final Usage USAGE =
      Usage.of("evaluate", Group.ASSISTANTS, "say where partnerships stand, indicator by indicator")
          .takes(FILES)
          .options(Shared.AGAINST, FORMAT, OUTPUT, FAIL_ON)
          .details(
              "With `--fail-on not-met` the exit status is 1 if an indicator is not met. With"
                  + " `--fail-on unknown` it is also 4 if none is not met but one is unknown."
                  + " Otherwise it is 0 whatever the verdicts are.")
          .example("evaluate partnership.yaml");

  @Override
  public Usage usage() {
    return USAGE;
  }

  @Override
  public ExitStatus run(Invocation invocation) {
    throw new IllegalStateException("not plugged in");
  }
}
