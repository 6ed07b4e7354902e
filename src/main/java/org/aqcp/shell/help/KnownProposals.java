package org.aqcp.shell.help;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.aqcp.shell.command.Argument;
import org.aqcp.shell.command.Command;
import org.aqcp.shell.command.CommandGroup;
import org.aqcp.shell.command.Commands;
import org.aqcp.shell.command.CommonOptions;
import org.aqcp.shell.command.Completion;
import org.aqcp.shell.command.FileNames;
import org.aqcp.shell.command.Option;
import org.aqcp.shell.command.Proposal;
import org.aqcp.shell.command.Typing;
import org.aqcp.shell.command.Usage;
import org.aqcp.shell.session.CommandEnvironment;

/**
 * What a script for another shell proposes: the commands, options and values that are known without
 * a partnership's file, since starting aqcp at each Tab would take too long.
 */
record KnownProposals(Commands all, CommandEnvironment environment) {
  /**
   * What can be typed in one place.
   *
   * @param files whether it can be a file; of partnerships, if {@code yaml}
   */
  record Values(List<Proposal> words, boolean files, boolean yaml) {
    boolean isEmpty() {
      return words.isEmpty() && !files;
    }
  }

  /** The commands that can be typed in another shell. */
  List<Usage> usages() {
    return all.all().stream()
        .map(Command::usage)
        .filter(usage -> usage.group() != CommandGroup.SESSION && !usage.words().isEmpty())
        .toList();
  }

  /** The first words of commands that have two. */
  Set<String> groups() {
    Set<String> groups = new LinkedHashSet<>();
    usages().stream()
        .map(Usage::words)
        .filter(words -> words.contains(" "))
        .forEach(words -> groups.add(words.substring(0, words.indexOf(' '))));
    return groups;
  }

  /** What can follow these words of a command: each next word with the summary of its command. */
  Values next(String before) {
    String begin = before.isEmpty() ? "" : before + " ";
    Set<String> seen = new LinkedHashSet<>();
    List<Proposal> next = new ArrayList<>();
    for (Usage usage : usages()) {
      String words = usage.words();
      if (words.startsWith(begin)) {
        String rest = words.substring(begin.length());
        String word = rest.split(" ", 2)[0];
        if (seen.add(word)) {
          next.add(Proposal.of(word, word.equals(rest) ? usage.summary() : word + " commands"));
        }
      }
    }
    return new Values(next, false, false);
  }

  static List<Option> options(Usage usage) {
    List<Option> options = new ArrayList<>(usage.options());
    options.addAll(CommonOptions.ALL);
    return options;
  }

  /** The options that take a value, as a pattern of either shell. */
  String withValues() {
    return usages().stream()
        .flatMap(usage -> options(usage).stream())
        .filter(Option::takesValue)
        .flatMap(option -> written(option).stream())
        .distinct()
        .collect(Collectors.joining(" | "));
  }

  static List<String> written(Option option) {
    String name = "--" + option.name();
    return option.letter().isEmpty() ? List.of(name) : List.of(name, "-" + option.letter());
  }

  /** What the arguments of a command can be, wherever they are. */
  Values arguments(Usage usage) {
    Set<Proposal> words = new LinkedHashSet<>();
    boolean files = false;
    boolean yaml = true;
    for (Argument argument : usage.arguments()) {
      Values values = values(argument.completion());
      words.addAll(values.words());
      files |= values.files();
      yaml &= values.yaml() || !values.files();
    }
    return new Values(List.copyOf(words), files, yaml);
  }

  Values values(Completion completion) {
    if (completion.equals(FileNames.ANY)) {
      return new Values(List.of(), true, false);
    }
    if (completion.equals(FileNames.PARTNERSHIPS)) {
      return new Values(List.of(), true, true);
    }
    List<Proposal> words =
        completion.proposals(new Typing(List.of(), "", all), environment).stream()
            .filter(one -> one.word().matches("[\\w.=-]+"))
            .toList();
    return new Values(words, false, false);
  }
}
