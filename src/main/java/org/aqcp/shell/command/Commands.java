package org.aqcp.shell.command;

import java.util.List;
import java.util.Optional;

/** All commands, in the order of the help. */
public record Commands(List<Command> all) {
  public Commands {
    all = List.copyOf(all);
  }

  /** The command whose words are these, all of them. */
  public Optional<Command> named(String words) {
    for (Command command : all) {
      if (command.usage().words().equals(words)) {
        return Optional.of(command);
      }
    }
    return Optional.empty();
  }

  /** The commands whose words go on after these, such as those of {@code framework}. */
  public List<Command> under(String words) {
    return all.stream().filter(c -> c.usage().words().startsWith(words + " ")).toList();
  }

  /** The commands of one group. */
  public List<Command> of(CommandGroup group) {
    return all.stream().filter(c -> c.usage().group() == group).toList();
  }
}
