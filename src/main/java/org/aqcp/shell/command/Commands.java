package org.aqcp.shell.command;

import java.util.List;
import java.util.Optional;

/** All commands, in the order of the help. */
public record Commands(List<Command> all) {
  public Commands {
    all = List.copyOf(all);
  }

  /** The command with exactly these words. */
  public Optional<Command> named(String words) {
    for (Command command : all) {
      if (command.usage().words().equals(words)) {
        return Optional.of(command);
      }
    }
    return Optional.empty();
  }

  /** The commands that start with these words and continue, such as those of {@code framework}. */
  public List<Command> under(String words) {
    return all.stream().filter(c -> c.usage().words().startsWith(words + " ")).toList();
  }

  public List<Command> of(CommandGroup group) {
    return all.stream().filter(c -> c.usage().group() == group).toList();
  }
}
