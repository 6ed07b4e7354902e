package org.aqcp.shell.door;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.aqcp.input.problem.Words;
import org.aqcp.shell.line.TypedWords;
import org.aqcp.shell.session.CommandEnvironment;
import org.aqcp.shell.session.ExitStatus;

/** Runs the command lines of a script in order until one fails. */
record LinesDoor(OneShotDoor door, BufferedReader lines) {
  /** Some editors begin every file with it. */
  private static final String MARK = "\uFEFF";

  ExitStatus run() {
    CommandEnvironment environment = door.environment();
    int number = 0;
    for (String line = next(); line != null && !environment.session().isOver(); line = next()) {
      number++;
      ExitStatus status = run(number == 1 && line.startsWith(MARK) ? line.substring(1) : line);
      if (status != ExitStatus.OK) {
        // later lines may depend on it, such as on opening a partnership
        environment
            .screen()
            .talk()
            .println("aqcp: stopped at line " + number + ": " + Words.quoted(line));
        return status;
      }
    }
    return ExitStatus.OK;
  }

  private ExitStatus run(String line) {
    TypedWords words = TypedWords.in(line, door.environment().userHome());
    if (words.isUnclosed()) {
      door.environment()
          .screen()
          .talk()
          .println("aqcp: a quote is not closed; close it on its line");
      return ExitStatus.USAGE;
    }
    return words.all().isEmpty() ? ExitStatus.OK : door.run(words.all());
  }

  private String next() {
    try {
      return lines.readLine();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
