package org.aqcp.shell.verb;

import org.aqcp.input.problem.Suggestion;
import org.aqcp.input.problem.Words;
import org.aqcp.shell.command.Argument;
import org.aqcp.shell.command.Command;
import org.aqcp.shell.command.CommandGroup;
import org.aqcp.shell.command.Invocation;
import org.aqcp.shell.command.Proposal;
import org.aqcp.shell.command.Usage;
import org.aqcp.shell.help.CompletionScript;
import org.aqcp.shell.session.ExitStatus;
import org.aqcp.shell.session.Refusal;

/** {@code aqcp completion SHELL}: prints a script that completes command lines in bash or zsh. */
public final class CompletionCommand implements Command {
  private static final Argument SHELL =
      Argument.of("SHELL", "bash or zsh")
          .completedBy((typing, environment) -> Proposal.all(CompletionScript.shells()));

  private static final Usage USAGE =
      Usage.of(
              "completion",
              CommandGroup.EVERYONE,
              "print a script that completes aqcp's command lines in bash or zsh")
          .takes(SHELL)
          .details(
              "bash: add `source <(aqcp completion bash)` to ~/.bashrc. zsh: write the script to a"
                  + " file `_aqcp` in a folder of $fpath. Commands, options, files, and the ids of"
                  + " the framework versions are completed; in the interactive shell also what is"
                  + " in the open file.")
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
    return CompletionScript.of(shell, invocation.commands(), invocation.environment())
        .orElseThrow(
            () ->
                Refusal.usage(
                    "no completion for " + Words.quoted(shell),
                    Suggestion.hint(
                        shell,
                        CompletionScript.shells(),
                        "expected one of " + String.join(", ", CompletionScript.shells()))));
  }
}
