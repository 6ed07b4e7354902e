package org.aqcp.shell.door;

import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.aqcp.shell.command.Invocation;
import org.aqcp.shell.session.TypedAnswers;

/** Where a command gets answers from: the session, the terminal, or standard input. */
public record Answering(InputStream input) {
  // a logger without a strong reference may be collected and lose its level
  private static final Logger LOGGER = Logger.getLogger("");

  /** The answers to the questions of a command. */
  public TypedAnswers to(Invocation invocation) {
    return invocation.session().answers().orElseGet(() -> ofProcess(invocation));
  }

  private TypedAnswers ofProcess(Invocation invocation) {
    if (invocation.environment().terminal()) {
      LOGGER.setLevel(Level.OFF);
      return TerminalAnswers.ofProcess();
    }
    return new PipedAnswers(
        new BufferedReader(new InputStreamReader(input, StandardCharsets.UTF_8)),
        invocation.screen().out());
  }
}
