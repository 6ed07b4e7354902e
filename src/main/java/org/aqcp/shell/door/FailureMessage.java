package org.aqcp.shell.door;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import org.aqcp.framework.InvalidFramework;
import org.aqcp.input.problem.InvalidInput;
import org.aqcp.input.problem.Words;
import org.aqcp.shell.session.CommandEnvironment;
import org.aqcp.shell.session.ExitStatus;
import org.aqcp.shell.session.OutputFailed;
import org.aqcp.shell.session.Refusal;

/** What went wrong, told in a sentence, and the exit status it makes. */
final class FailureMessage {
  private static final String DEBUG = "AQCP_DEBUG";

  private final PrintStream talk;
  private final boolean debug;

  FailureMessage(CommandEnvironment around) {
    this.talk = around.screen().talk();
    this.debug = around.variable(DEBUG).isPresent();
  }

  ExitStatus told(Throwable trouble) {
    if (trouble instanceof InvalidInput invalid) {
      invalid.problems().forEach(talk::println);
      return ExitStatus.USAGE;
    }
    if (trouble instanceof InvalidFramework invalid) {
      invalid.problems().forEach(talk::println);
      return ExitStatus.FRAMEWORK;
    }
    if (trouble instanceof Refusal refusal) {
      talk.println("aqcp: " + Words.visible(refusal.getMessage()));
      return refusal.status();
    }
    if (trouble instanceof InvalidPathException invalid) {
      return unnamable(invalid);
    }
    if (trouble instanceof UncheckedIOException failed) {
      return unreachable(failed.getCause());
    }
    if (trouble instanceof OutputFailed failed) {
      return cut(failed);
    }
    return trouble instanceof OutOfMemoryError ? tooLittleMemory() : internal(trouble);
  }

  private ExitStatus tooLittleMemory() {
    talk.println(
        "aqcp: not enough memory; allow more, for example with AQCP_JAVA_OPTIONS=-Xmx2g, or use"
            + " fewer or smaller files");
    return ExitStatus.USAGE;
  }

  /** Java knows file names in the letters of the locale only. */
  private ExitStatus unnamable(InvalidPathException invalid) {
    talk.println(
        "aqcp: "
            + Words.quoted(invalid.getInput())
            + " is not a valid file name in this locale; set LC_ALL=C.UTF-8, or use the aqcp"
            + " launcher");
    return ExitStatus.USAGE;
  }

  private ExitStatus unreachable(IOException failed) {
    talk.println(
        "aqcp: cannot read or write "
            + Words.visible(String.valueOf(failed.getMessage()))
            + "; check its permissions, and try again if it changed in the meantime");
    return ExitStatus.USAGE;
  }

  private ExitStatus cut(OutputFailed failed) {
    if (failed.isReaderGone()) {
      return ExitStatus.CUT_OFF;
    }
    talk.println("aqcp: cannot write the output: " + failed.getMessage());
    return ExitStatus.USAGE;
  }

  private ExitStatus internal(Throwable trouble) {
    talk.println(
        "aqcp: internal error: "
            + Words.visible(trouble.toString())
            + "; please report it with what you typed and what `aqcp version` prints");
    if (debug) {
      trouble.printStackTrace(talk);
    } else {
      talk.println("aqcp: set " + DEBUG + "=1 to see where it happened");
    }
    return ExitStatus.INTERNAL;
  }
}
