package org.aqcp.shell.command;

import java.util.List;
import org.aqcp.shell.session.CommandEnvironment;

/** The words that an option or an argument could have. */
@FunctionalInterface
public interface Completion {
  /** Nothing is proposed. */
  Completion NOTHING = (begun, around) -> List.of();

  /**
   * The words, in any order.
   *
   * @param begun what is typed of the word so far; proposals need not begin with it
   */
  List<Proposal> proposals(String begun, CommandEnvironment around);
}
