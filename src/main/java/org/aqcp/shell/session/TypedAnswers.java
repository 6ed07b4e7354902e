package org.aqcp.shell.session;

import java.util.List;
import java.util.Optional;

/** Where a command that asks questions gets the answers from, line by line. */
public interface TypedAnswers extends AutoCloseable {
  /**
   * The next line; empty where there are no more, or the user stops.
   *
   * @param prompt to show before it
   * @param proposals to complete it with
   */
  Optional<String> next(String prompt, List<String> proposals);

  @Override
  void close();
}
