package org.aqcp.shell.command;

import java.util.ArrayList;
import java.util.List;

/**
 * The name, parameters and description of a command.
 *
 * @param words the name of the command, such as {@code framework list}
 * @param summary a description in one line
 * @param details further description; may be empty
 * @param examples complete command lines, without {@code aqcp}; at least one
 * @param holdsFacts whether its command lines state facts about a partnership
 */
public record Usage(
    String words,
    CommandGroup group,
    String summary,
    String details,
    List<Argument> arguments,
    List<Option> options,
    List<String> examples,
    boolean holdsFacts) {

  public Usage {
    arguments = List.copyOf(arguments);
    options = List.copyOf(options);
    examples = List.copyOf(examples);
  }

  /** A command without parameters. */
  public static Usage of(String words, CommandGroup group, String summary) {
    return new Usage(words, group, summary, "", List.of(), List.of(), List.of(words), false);
  }

  public Usage details(String other) {
    return new Usage(words, group, summary, other, arguments, options, examples, holdsFacts);
  }

  public Usage takes(Argument... other) {
    return new Usage(words, group, summary, details, List.of(other), options, examples, holdsFacts);
  }

  public Usage options(Option... other) {
    return new Usage(
        words, group, summary, details, arguments, List.of(other), examples, holdsFacts);
  }

  public Usage example(String other) {
    return new Usage(
        words, group, summary, details, arguments, options, List.of(other), holdsFacts);
  }

  /** Adds a further example. */
  public Usage alsoExample(String other) {
    List<String> all = new ArrayList<>(examples);
    all.add(other);
    return new Usage(words, group, summary, details, arguments, options, all, holdsFacts);
  }

  /** Says that its command lines state facts about a partnership, so no history keeps them. */
  public Usage holdingFacts() {
    return new Usage(words, group, summary, details, arguments, options, examples, true);
  }

  /** The first example. */
  public String example() {
    return examples.get(0);
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
