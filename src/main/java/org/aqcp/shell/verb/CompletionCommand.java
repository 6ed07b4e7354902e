package org.aqcp.shell.verb;

import java.util.List;
import org.aqcp.input.problem.Suggestion;
import org.aqcp.input.problem.Words;
import org.aqcp.shell.command.Argument;
import org.aqcp.shell.command.Command;
import org.aqcp.shell.command.CommandGroup;
import org.aqcp.shell.command.Invocation;
import org.aqcp.shell.command.Proposal;
import org.aqcp.shell.command.Usage;
import org.aqcp.shell.help.BashCompletion;
import org.aqcp.shell.help.ZshCompletion;
import org.aqcp.shell.session.ExitStatus;
import org.aqcp.shell.session.Refusal;

/** {@code aqcp completion SHELL}: prints a script that completes command lines in bash or zsh. */
public final class CompletionCommand implements Command {
  private static final String BASH = "bash";
  private static final String ZSH = "zsh";
  private static final Argument SHELL =
      Argument.of("SHELL", "bash or zsh")
          .completedBy((typing, environment) -> Proposal.all(List.of(BASH, ZSH)));

  private static final Usage USAGE =
      Usage.of(
              "completion",
              CommandGroup.EVERYONE,
              "print a script that completes aqcp's command lines in bash or zsh")
          .takes(SHELL)
          .details(
              "bash: add `source <(aqcp completion bash)` to ~/.bashrc. zsh: write the script to a"
                  + " file `_aqcp` in a folder of $fpath. Commands, options, files, and the ids of"
                  + " the framework versions are completed; in the interactive shell also what is in"
                  + " the open file.")
          .example("completion bash")
          .alsoExample("completion zsh");

  @Override
  public Usage usage() {
    return USAGE;
  }

  @Override
  public ExitStatus run(Invocation invocation) {
    invocation.screen().out().print(script(invocation.text(SHELL), invocation));
    return ExitStatus.OK;
  }

  private static String script(String shell, Invocation invocation) {
    return switch (shell) {
      case BASH -> BashCompletion.script(invocation.commands(), invocation.environment());
      case ZSH -> ZshCompletion.script(invocation.commands(), invocation.environment());
      default ->
          throw Refusal.usage(
              "no completion for " + Words.quoted(shell),
              Suggestion.hint(shell, List.of(BASH, ZSH), "expected bash or zsh"));
    };
  }
}
