package org.aqcp.shell.command;

import java.util.List;
import org.aqcp.shell.session.CommandEnvironment;

/** Proposes values for an option or argument. */
@FunctionalInterface
public interface Completion {
  /** Proposes nothing. */
  Completion NOTHING = (typing, environment) -> List.of();

  /**
   * The proposed values, in any order. They need not start with what is typed: only those that do
   * are offered.
   */
  List<Proposal> proposals(Typing typing, CommandEnvironment environment);
}
