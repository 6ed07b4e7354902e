package org.aqcp.shell.door;

import java.util.List;
import org.aqcp.shell.command.Commands;
import org.aqcp.shell.line.CommandLine;
import org.aqcp.shell.session.CommandEnvironment;
import org.aqcp.shell.session.ExitStatus;

/** Runs one command line. It never throws: failures become a message and the exit status. */
public record OneShotDoor(Commands commands, CommandEnvironment environment) {

  // every throwable must become a message, including errors of the JVM
  @SuppressWarnings("CatchingUnchecked")
  public ExitStatus run(List<String> words) {
    try {
      CommandLine line = CommandLine.read(words, commands, environment);
      ExitStatus status = line.run();
      line.invocation().screen().flush();
      environment.screen().flush();
      return status;
    } catch (Throwable failure) {
      return afterOutput(failure);
    }
  }

  /** Prints the pending output before the message about the failure. */
  private ExitStatus afterOutput(Throwable failure) {
    try {
      environment.screen().flush();
    } catch (RuntimeException outputIsGone) {
      failure.addSuppressed(outputIsGone);
    }
    return new FailureMessage(environment).print(failure);
  }
}
