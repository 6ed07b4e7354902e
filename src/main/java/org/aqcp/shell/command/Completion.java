package org.aqcp.shell.command;

import java.util.List;
import org.aqcp.shell.session.CommandEnvironment;

/** Proposes values for an option or argument. */
@FunctionalInterface
public interface Completion {
  /** Proposes nothing. */
  Completion NOTHING = (typed, environment) -> List.of();

  /**
   * The proposed values, in any order.
   *
   * @param typed the part typed so far; proposals need not start with it
   */
  List<Proposal> proposals(String typed, CommandEnvironment environment);
}
