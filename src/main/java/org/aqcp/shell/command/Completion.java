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

  /** Proposes values that can be written one behind the other, with commas between them. */
  static Completion listed(Completion of) {
    return (typing, environment) -> {
      int begin = typing.word().lastIndexOf(',') + 1;
      String before = typing.word().substring(0, begin);
      return of.proposals(typing.at(typing.word().substring(begin)), environment).stream()
          .map(one -> new Proposal(before + one.word(), one.about(), one.complete()))
          .toList();
    };
  }
}
