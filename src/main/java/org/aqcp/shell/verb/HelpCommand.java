package org.aqcp.shell.verb;

import java.util.ArrayList;
import java.util.List;
import org.aqcp.input.problem.ProblemKind;
import org.aqcp.input.problem.Suggestion;
import org.aqcp.report.findings.ProblemKinds;
import org.aqcp.report.findings.ProblemPage;
import org.aqcp.report.findings.ProblemText;
import org.aqcp.shell.command.Argument;
import org.aqcp.shell.command.Command;
import org.aqcp.shell.command.CommandGroup;
import org.aqcp.shell.command.Commands;
import org.aqcp.shell.command.Invocation;
import org.aqcp.shell.command.Proposal;
import org.aqcp.shell.command.Typing;
import org.aqcp.shell.command.Usage;
import org.aqcp.shell.help.HelpText;
import org.aqcp.shell.line.CommandCompletions;
import org.aqcp.shell.line.FoundCommand;
import org.aqcp.shell.session.CommandEnvironment;
import org.aqcp.shell.session.ExitStatus;
import org.aqcp.shell.session.Refusal;
import org.aqcp.shell.session.Session;

/** {@code aqcp help [COMMAND...]}: lists the commands, or explains a command or a problem. */
public final class HelpCommand implements Command {
  private static final Argument COMMAND =
      Argument.of("COMMAND", "a command, or the id of a problem")
          .optional()
          .repeated()
          .completedBy(HelpCommand::proposals);

  private static final Usage USAGE =
      Usage.of("help", CommandGroup.EVERYONE, "list the commands, or show help for one")
          .takes(COMMAND)
          .example("help framework list")
          .alsoExample("help unknown-sentence");

  @Override
  public Usage usage() {
    return USAGE;
  }

  @Override
  public ExitStatus run(Invocation invocation) {
    invocation.screen().out().print(text(invocation.values(COMMAND), invocation));
    return ExitStatus.OK;
  }

  /** Refuses a word that looks like a mistyped problem id rather than a command. */
  private static void refuseOtherId(List<String> words, Commands commands) {
    String word = words.get(0);
    boolean begins = commands.all().stream().anyMatch(c -> c.usage().words().startsWith(word));
    List<String> ids = ProblemKinds.all().stream().map(ProblemKind::id).toList();
    if (words.size() == 1 && !begins && word.contains("-") && !word.startsWith("-")) {
      throw Refusal.usage(
          "no problem has the id `" + word + "`",
          Suggestion.hint(word, ids, "`aqcp framework check` shows the id of each problem"));
    }
  }

  /** The words of commands; only once something is typed, also the many ids of problems. */
  private static List<Proposal> proposals(Typing typing, CommandEnvironment environment) {
    List<Proposal> all =
        new ArrayList<>(
            new CommandCompletions(typing.commands(), environment).ofCommands(typing.before()));
    if (typing.before().isEmpty() && typing.word().length() > 1) {
      ProblemKinds.all().stream()
          .map(kind -> Proposal.of(kind.id(), "what this problem is"))
          .forEach(all::add);
    }
    return all;
  }

  private static String text(List<String> words, Invocation invocation) {
    Commands commands = invocation.commands();
    Session session = invocation.session();
    int width = invocation.screen().width();
    if (words.isEmpty()) {
      return HelpText.overview(commands, session, width);
    }
    List<Command> under = commands.under(String.join(" ", words));
    if (words.size() == 1 && ProblemKinds.named(words.get(0)).isPresent()) {
      return ProblemText.render(ProblemPage.of(ProblemKinds.named(words.get(0)).get()), width);
    }
    if (!under.isEmpty()) {
      return HelpText.of(session.typed(String.join(" ", words)), under, session, width);
    }
    refuseOtherId(words, commands);
    return HelpText.of(FoundCommand.in(words, commands, session).command().usage(), session, width);
  }
}
