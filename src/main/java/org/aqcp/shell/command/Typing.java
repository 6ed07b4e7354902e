package org.aqcp.shell.command;

import java.util.List;

/**
 * What a user has typed behind the name of a command.
 *
 * @param before the complete words that are not options
 * @param word the part typed so far of the next word
 * @param commands all commands
 */
public record Typing(List<String> before, String word, Commands commands) {
  public Typing {
    before = List.copyOf(before);
  }

  /** The same with another word, such as the part behind an equals sign. */
  public Typing at(String other) {
    return new Typing(before, other, commands);
  }
}
