package org.aqcp.shell.command;

import java.util.List;

/**
 * How a command is called and what it is for.
 *
 * @param words the command itself, such as {@code framework list}
 * @param summary what it does, in one line
 * @param details what else there is to know; may be empty
 * @param example a whole command line after {@code aqcp}
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

  /** A command that takes nothing. */
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

  /** Its words and its arguments, as a user types them. */
  public String call() {
    StringBuilder call = new StringBuilder(words);
    for (Argument argument : arguments) {
      call.append(' ').append(argument.shown());
    }
    return call.toString();
  }
}
