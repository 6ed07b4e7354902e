package org.aqcp.shell.door;

import java.util.List;
import java.util.function.Supplier;
import org.aqcp.shell.command.Command;
import org.aqcp.shell.command.Option;
import org.aqcp.shell.command.Proposal;
import org.aqcp.shell.line.CommandCompletions;
import org.springframework.shell.core.command.AbstractCommand;
import org.springframework.shell.core.command.CommandArgument;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.CommandOption;
import org.springframework.shell.core.command.ExitStatus;
import org.springframework.shell.core.command.completion.CompletionContext;
import org.springframework.shell.core.command.completion.CompletionProposal;

/** Adapts one of our commands to Spring Shell. */
final class SpringCommand extends AbstractCommand {
  private final Command command;
  private final Supplier<OneShotDoor> door;

  SpringCommand(Command command, Supplier<OneShotDoor> door) {
    super(
        command.usage().words(),
        command.usage().summary(),
        command.usage().group().title(),
        command.usage().details(),
        false);
    this.command = command;
    this.door = door;
    setOptions(command.usage().options().stream().map(SpringCommand::option).toList());
    setCompletionProvider(this::proposals);
  }

  private static CommandOption option(Option option) {
    char letter = option.letter().isEmpty() ? ' ' : option.letter().charAt(0);
    return CommandOption.with()
        .longName(option.name())
        .shortName(letter)
        .description(option.about())
        .build();
  }

  /** Parses the words with our strict parser, because Spring Shell's ignores unknown options. */
  @Override
  public ExitStatus doExecute(CommandContext context) {
    List<String> words =
        context.parsedInput().arguments().stream().map(CommandArgument::value).toList();
    org.aqcp.shell.session.ExitStatus status = door.get().run(words);
    return new ExitStatus(status.code(), status.about());
  }

  private List<CompletionProposal> proposals(CompletionContext context) {
    List<String> before = context.getWords().subList(0, context.getWordIndex());
    return new CommandCompletions(door.get().commands(), door.get().environment())
        .of(command, before, context.currentWordUpToCursor()).stream()
            .map(SpringCommand::proposal)
            .toList();
  }

  static CompletionProposal proposal(Proposal ours) {
    return new CompletionProposal(ours.word()).description(ours.about()).complete(ours.complete());
  }
}
