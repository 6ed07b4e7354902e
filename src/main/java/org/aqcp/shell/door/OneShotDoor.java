package org.aqcp.shell.door;

import java.util.List;
import org.aqcp.shell.command.Commands;
import org.aqcp.shell.line.CommandLine;
import org.aqcp.shell.session.CommandEnvironment;
import org.aqcp.shell.session.ExitStatus;

/** Runs one command line, and never fails: what goes wrong is told and becomes the exit status. */
public record OneShotDoor(Commands commands, CommandEnvironment around) {

  // whatever a command throws must become a sentence, an error of the JVM too
  @SuppressWarnings("CatchingUnchecked")
  public ExitStatus run(List<String> words) {
    ExitStatus status;
    try {
      status = CommandLine.read(words, commands, around).run();
      around.screen().flush();
    } catch (Throwable trouble) {
      status = afterOutput(trouble);
    }
    return status;
  }

  /** The output so far stands before the sentence about what stopped it. */
  private ExitStatus afterOutput(Throwable trouble) {
    try {
      around.screen().flush();
    } catch (RuntimeException outputIsGone) {
      trouble.addSuppressed(outputIsGone);
    }
    return new FailureMessage(around).told(trouble);
  }
}
