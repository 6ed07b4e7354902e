package org.aqcp.shell.line;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aqcp.shell.command.Argument;
import org.aqcp.shell.command.Command;
import org.aqcp.shell.command.CommandGroup;
import org.aqcp.shell.command.Commands;
import org.aqcp.shell.command.Option;
import org.aqcp.shell.command.Proposal;
import org.aqcp.shell.command.Typing;
import org.aqcp.shell.command.Usage;
import org.aqcp.shell.session.CommandEnvironment;

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
    Typing typing = new Typing(loose(options, before), typed, commands);
    Optional<Option> awaiting = awaiting(options, before);
    if (awaiting.isPresent()) {
      return awaiting.get().completion().proposals(typing, environment);
    }
    if (typed.startsWith("--") && typed.contains("=")) {
      return joined(options, typing);
    }
    if (typed.startsWith("-") && !before.contains("--")) {
      return names(options, before);
    }
    return values(command.usage().arguments(), typing);
  }

  private static Optional<Option> awaiting(List<Option> options, List<String> before) {
    String last = before.isEmpty() ? "" : before.get(before.size() - 1);
    return options.stream().filter(o -> o.takesValue() && o.isWritten(last)).findFirst();
  }

  private List<Proposal> joined(List<Option> options, Typing typing) {
    String typed = typing.word();
    int end = typed.indexOf('=') + 1;
    String name = typed.substring(0, end);
    return awaiting(options, List.of(name.substring(0, end - 1))).stream()
        .flatMap(
            option ->
                option
                    .completion()
                    .proposals(typing.at(typed.substring(end)), environment)
                    .stream())
        .map(p -> new Proposal(name + p.word(), p.about(), p.complete()))
        .toList();
  }

  private static List<Proposal> names(List<Option> options, List<String> before) {
    return options.stream()
        .filter(option -> option.many() || before.stream().noneMatch(option::isWritten))
        .map(option -> Proposal.of("--" + option.name(), option.about()))
        .toList();
  }

  /** The words that are arguments. */
  private static List<String> loose(List<Option> options, List<String> before) {
    List<String> loose = new ArrayList<>();
    for (int i = 0; i < before.size(); i++) {
      boolean value = awaiting(options, before.subList(0, i)).isPresent();
      if (!value && !WordReader.isOption(before.get(i))) {
        loose.add(before.get(i));
      }
    }
    return loose;
  }

  /** Values of the next argument; the opened file need not have been typed. */
  private List<Proposal> values(List<Argument> arguments, Typing typing) {
    int at = typing.before().size();
    boolean skips =
        environment.session().opened().isPresent()
            && !arguments.isEmpty()
            && arguments.get(0).opened();
    List<Proposal> next = skips ? values(arguments, at + 1, typing) : List.of();
    return next.isEmpty() ? values(arguments, at, typing) : next;
  }

  /** Values of the argument at a position, and of those before it that take several words. */
  private List<Proposal> values(List<Argument> arguments, int at, Typing typing) {
    Set<Proposal> proposals = new LinkedHashSet<>();
    for (int i = 0; i < arguments.size(); i++) {
      Argument argument = arguments.get(i);
      if (i == at || (i < at && argument.many())) {
        proposals.addAll(argument.completion().proposals(typing, environment));
      }
    }
    return proposals.stream()
        .filter(proposal -> proposal.continues(typing.word()))
        .filter(proposal -> !typing.before().contains(proposal.word()))
        .toList();
  }
}
