package org.aqcp.shell.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aqcp.shell.command.Argument;
import org.aqcp.shell.command.Command;
import org.aqcp.shell.command.CommandGroup;
import org.aqcp.shell.command.Commands;
import org.aqcp.shell.command.Option;
import org.aqcp.shell.command.Proposal;
import org.aqcp.shell.command.Usage;
import org.aqcp.shell.session.CommandEnvironment;
import org.aqcp.shell.session.Session;

/** Proposes completions for what the user is typing. */
public record CommandCompletions(Commands commands, CommandEnvironment environment) {

  /** Proposes the next word of the commands that start with these words. */
  public List<Proposal> ofCommands(List<String> before) {
    String begin = before.isEmpty() ? "" : String.join(" ", before) + " ";
    List<Proposal> proposals = new ArrayList<>();
    for (Command command : commands.all()) {
      String words = command.usage().words();
      if (words.startsWith(begin) && words.length() > begin.length() && isOffered(command)) {
        Proposal proposal = next(words.substring(begin.length()), command.usage());
        if (proposals.stream().noneMatch(p -> p.word().equals(proposal.word()))) {
          proposals.add(proposal);
        }
      }
    }
    return proposals;
  }

  private static Proposal next(String rest, Usage usage) {
    int space = rest.indexOf(' ');
    return space < 0 ? Proposal.of(rest, usage.summary()) : Proposal.of(rest.substring(0, space));
  }

  private boolean isOffered(Command command) {
    return command.usage().group() != CommandGroup.SESSION || environment.session().isLasting();
  }

  /**
   * Proposes the next word after the name of a command.
   *
   * @param before the complete words after the name of the command
   * @param typed the typed part of the next word
   */
  public List<Proposal> of(Command command, List<String> before, String typed) {
    List<Option> options = CommandLine.options(command);
    Optional<Option> awaiting = awaiting(options, before);
    if (awaiting.isPresent()) {
      return awaiting.get().completion().proposals(typed, environment);
    }
    if (typed.startsWith("--") && typed.contains("=")) {
      return joined(options, typed);
    }
    if (typed.startsWith("-") && !before.contains("--")) {
      return names(options, before);
    }
    List<Argument> arguments = command.usage().arguments();
    return argument(arguments, loose(options, before))
        .map(argument -> argument.completion().proposals(typed, environment))
        .orElse(List.of());
  }

  private static Optional<Option> awaiting(List<Option> options, List<String> before) {
    String last = before.isEmpty() ? "" : before.get(before.size() - 1);
    return options.stream().filter(o -> o.takesValue() && o.isWritten(last)).findFirst();
  }

  private List<Proposal> joined(List<Option> options, String typed) {
    int end = typed.indexOf('=') + 1;
    String name = typed.substring(0, end);
    return awaiting(options, List.of(name.substring(0, end - 1))).stream()
        .flatMap(
            option -> option.completion().proposals(typed.substring(end), environment).stream())
        .map(p -> new Proposal(name + p.word(), p.about(), p.complete()))
        .toList();
  }

  private static List<Proposal> names(List<Option> options, List<String> before) {
    return options.stream()
        .filter(option -> option.many() || before.stream().noneMatch(option::isWritten))
        .map(option -> Proposal.of("--" + option.name(), option.about()))
        .toList();
  }

  private static int loose(List<Option> options, List<String> before) {
    int loose = 0;
    for (int i = 0; i < before.size(); i++) {
      boolean value = awaiting(options, before.subList(0, i)).isPresent();
      loose += value || WordReader.isOption(before.get(i)) ? 0 : 1;
    }
    return loose;
  }

  /** The argument at a position, counted as if the opened file were typed. */
  private Optional<Argument> argument(List<Argument> arguments, int position) {
    Session session = environment.session();
    boolean skipsFile =
        !arguments.isEmpty() && arguments.get(0).opened() && !arguments.get(0).many();
    int at = skipsFile && session.opened().isPresent() ? position + 1 : position;
    if (at < arguments.size()) {
      return Optional.of(arguments.get(at));
    }
    return arguments.stream().filter(Argument::many).findFirst();
  }
}
