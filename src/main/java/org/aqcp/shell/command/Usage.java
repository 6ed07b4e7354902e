package org.aqcp.shell.command;

import java.util.List;

/**
 * The name, parameters and description of a command.
 *
 * @param words the name of the command, such as {@code framework list}
 * @param summary a description in one line
 * @param details further description; may be empty
 * @param example a complete command line, without {@code aqcp}
 */
public record Usage(
    String words,
    CommandGroup group,
    String summary,
    String details,
    List<Argument> arguments,
    List<Option> options,
    String example) {

  public Usage {
    arguments = List.copyOf(arguments);
    options = List.copyOf(options);
  }

  /** A command without parameters. */
  public static Usage of(String words, CommandGroup group, String summary) {
    return new Usage(words, group, summary, "", List.of(), List.of(), words);
  }

  public Usage details(String other) {
    return new Usage(words, group, summary, other, arguments, options, example);
  }

  public Usage takes(Argument... other) {
    return new Usage(words, group, summary, details, List.of(other), options, example);
  }

  public Usage options(Option... other) {
    return new Usage(words, group, summary, details, arguments, List.of(other), example);
  }

  public Usage example(String other) {
    return new Usage(words, group, summary, details, arguments, options, other);
  }

  /** The name and arguments, as a user types them. */
  public String call() {
    StringBuilder call = new StringBuilder(words);
    for (Argument argument : arguments) {
      call.append(' ').append(argument.shown());
    }
    return call.toString();
  }
}
