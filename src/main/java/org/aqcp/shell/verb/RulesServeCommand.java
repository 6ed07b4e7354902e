package org.aqcp.shell.verb;

import java.io.InputStream;
import java.util.Optional;
import org.aqcp.editor.RuleEditing;
import org.aqcp.shell.command.Command;
import org.aqcp.shell.command.CommandGroup;
import org.aqcp.shell.command.Invocation;
import org.aqcp.shell.command.Usage;
import org.aqcp.shell.session.CommandEnvironment;
import org.aqcp.shell.session.ExitStatus;
import org.aqcp.shell.session.Refusal;

/** {@code aqcp rules serve}: runs the language server for rule files. */
public final class RulesServeCommand implements Command {
  private static final Usage USAGE =
      Usage.of(
              "rules serve",
              CommandGroup.POLICY_STAFF,
              "connect a text editor to aqcp (language server)")
          .details(
              "Editors start this and speak the Language Server Protocol with it over standard"
                  + " input and output: problems as you type, completion of phrases, the condition"
                  + " behind a sentence. docs/editors.md explains how to set up editors. The home"
                  + " is the nearest folder environment each file.")
          .example("rules serve");

  private final InputStream input;

  public RulesServeCommand(InputStream input) {
    this.input = input;
  }

  @Override
  public Usage usage() {
    return USAGE;
  }

  @Override
  public ExitStatus run(Invocation invocation) {
    CommandEnvironment environment = invocation.environment();
    if (environment.session().isLasting() || environment.terminal()) {
      throw Refusal.usage("`rules serve` is for editors to start", "see docs/editors.md");
    }
    // output of libraries must not mix with protocol messages
    System.setOut(invocation.screen().talk());
    int status =
        RuleEditing.serve(
            input,
            invocation.screen().out(),
            home -> environment.frameworks(home).rules(),
            Optional.ofNullable(environment.installation())
                .orElse(environment.folder())
                .resolve("docs/problems"),
            why -> invocation.screen().talk().println("aqcp: cannot read from the editor: " + why));
    return status == 0 ? ExitStatus.OK : ExitStatus.NOT_MET;
  }
}
