package org.aqcp.shell.door;

import java.util.List;
import org.aqcp.shell.line.CommandCompletions;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;
import org.springframework.shell.core.command.Command;
import org.springframework.shell.core.command.CommandRegistry;
import org.springframework.shell.core.command.completion.CompletionContext;
import org.springframework.shell.core.command.completion.CompletionProposal;

/**
 * Completes command names, and asks the typed command to complete the rest. Spring Shell's own
 * completer supports neither commands of two words nor argument positions.
 */
record LineCompleter(CommandRegistry registry, CommandCompletions completions)
    implements Completer {

  @Override
  public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
    for (CompletionProposal proposal : proposals(line)) {
      // JLine would replace what is typed by words that only contain it or resemble it
      if (proposal.value().regionMatches(true, 0, line.word(), 0, line.word().length())) {
        candidates.add(candidate(proposal));
      }
    }
  }

  private List<CompletionProposal> proposals(ParsedLine line) {
    List<String> before = line.words().subList(0, line.wordIndex());
    for (int length = before.size(); length > 0; length--) {
      Command command = registry.getCommandByName(String.join(" ", before.subList(0, length)));
      if (command != null) {
        return command.getCompletionProvider().apply(context(command, line, length));
      }
    }
    return completions.ofCommands(before).stream().map(SpringCommand::proposal).toList();
  }

  private static CompletionContext context(Command command, ParsedLine line, int length) {
    List<String> after = line.words().subList(length, line.words().size());
    return new CompletionContext(after, after.size() - 1, line.wordCursor(), command, null);
  }

  private static Candidate candidate(CompletionProposal proposal) {
    String about = proposal.description().isEmpty() ? null : proposal.description();
    return new Candidate(
        proposal.value(), proposal.value(), null, about, null, null, proposal.complete());
  }
}
