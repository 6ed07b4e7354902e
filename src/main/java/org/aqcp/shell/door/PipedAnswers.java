package org.aqcp.shell.door;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.aqcp.input.problem.Words;
import org.aqcp.shell.session.TypedAnswers;

/** Answers from a script. They are printed as if they were typed, so that the output is whole. */
record PipedAnswers(BufferedReader lines, PrintStream out) implements TypedAnswers {
  @Override
  public Optional<String> next(String prompt, List<String> proposals) {
    out.print(prompt);
    try {
      Optional<String> line = Optional.ofNullable(lines.readLine());
      out.println(Words.visible(line.orElse("")));
      out.flush();
      return line;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    // the lines after the answers are commands
  }
}
