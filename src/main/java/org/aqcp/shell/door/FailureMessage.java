package org.aqcp.shell.door;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.InvalidPathException;
import org.aqcp.framework.InvalidFramework;
import org.aqcp.input.problem.InvalidInput;
import org.aqcp.input.problem.Words;
import org.aqcp.shell.session.CommandEnvironment;
import org.aqcp.shell.session.ExitStatus;
import org.aqcp.shell.session.OutputFailed;
import org.aqcp.shell.session.Refusal;

/** Prints a message for an exception and maps it to an exit status. */
final class FailureMessage {
  private static final String DEBUG = "AQCP_DEBUG";

  private final PrintStream talk;
  private final boolean debug;

  FailureMessage(CommandEnvironment environment) {
    this.talk = environment.screen().talk();
    this.debug = environment.variable(DEBUG).isPresent();
  }

  ExitStatus print(Throwable failure) {
    if (isInterrupted(failure)) {
      talk.println("aqcp: stopped");
      return ExitStatus.INTERRUPTED;
    }
    if (failure instanceof InvalidInput invalid) {
      invalid.problems().forEach(talk::println);
      return ExitStatus.USAGE;
    }
    if (failure instanceof InvalidFramework invalid) {
      invalid.problems().forEach(talk::println);
      return ExitStatus.FRAMEWORK;
    }
    if (failure instanceof Refusal refusal) {
      talk.println("aqcp: " + Words.visible(refusal.getMessage()));
      return refusal.status();
    }
    if (failure instanceof InvalidPathException invalid) {
      return invalidName(invalid);
    }
    if (failure instanceof UncheckedIOException failed) {
      return cannotAccess(failed.getCause());
    }
    if (failure instanceof OutputFailed failed) {
      return outputFailed(failed);
    }
    return failure instanceof OutOfMemoryError ? outOfMemory() : internal(failure);
  }

  /** Whether it failed because of Ctrl-C in a session, however the interrupted code said so. */
  private static boolean isInterrupted(Throwable failure) {
    boolean interrupted = Thread.currentThread().isInterrupted();
    for (Throwable cause = failure; cause != null && !interrupted; cause = cause.getCause()) {
      interrupted =
          cause instanceof InterruptedException || cause instanceof ClosedByInterruptException;
    }
    return interrupted;
  }

  private ExitStatus outOfMemory() {
    talk.println(
        "aqcp: not enough memory; allow more, for example with AQCP_JAVA_OPTIONS=-Xmx2g, or use"
            + " fewer or smaller files");
    return ExitStatus.USAGE;
  }

  /** Java supports only file names that the character set of the locale can encode. */
  private ExitStatus invalidName(InvalidPathException invalid) {
    talk.println(
        "aqcp: "
            + Words.quoted(invalid.getInput())
            + " is not a valid file name in this locale; set LC_ALL=C.UTF-8, or use the aqcp"
            + " launcher");
    return ExitStatus.USAGE;
  }

  private ExitStatus cannotAccess(IOException failed) {
    talk.println(
        "aqcp: cannot read or write "
            + Words.visible(String.valueOf(failed.getMessage()))
            + "; check its permissions, and try again if it changed in the meantime");
    return ExitStatus.USAGE;
  }

  private ExitStatus outputFailed(OutputFailed failed) {
    if (failed.isReaderGone()) {
      return ExitStatus.CUT_OFF;
    }
    talk.println("aqcp: cannot write the output: " + failed.getMessage());
    return ExitStatus.USAGE;
  }

  private ExitStatus internal(Throwable failure) {
    talk.println(
        "aqcp: internal error: "
            + Words.visible(failure.toString())
            + "; please report it with what you typed and what `aqcp version` prints");
    if (debug) {
      failure.printStackTrace(talk);
    } else {
      talk.println("aqcp: set " + DEBUG + "=1 to see where it happened");
    }
    return ExitStatus.INTERNAL;
  }
}
