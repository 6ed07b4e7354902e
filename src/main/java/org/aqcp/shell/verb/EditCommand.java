package org.aqcp.shell.verb;

import java.util.List;
import org.aqcp.assist.WhatIf;
import org.aqcp.assist.edit.Edit;
import org.aqcp.assist.edit.EditVerb;
import org.aqcp.explanation.ExplainedEvaluation;
import org.aqcp.shell.command.Argument;
import org.aqcp.shell.command.Command;
import org.aqcp.shell.command.CommandGroup;
import org.aqcp.shell.command.Invocation;
import org.aqcp.shell.command.Usage;
import org.aqcp.shell.path.PathProposals;
import org.aqcp.shell.session.ExitStatus;

/** {@code set}, {@code unset}, {@code add}, {@code remove}: edit the opened partnership. */
public final class EditCommand implements Command {
  private static final Argument PATH =
      Argument.of("PATH", "a part, such as `fte-percent` or `employers[Acme].roles`")
          .completedBy(PathProposals::words);
  private static final Argument VALUE =
      Argument.of("VALUE", "the value, written as in the file")
          .repeated()
          .optional()
          .completedBy(PathProposals::words);
  private static final Argument REST =
      Argument.of("WORD", "more words of a name in the path")
          .repeated()
          .optional()
          .completedBy(PathProposals::words);

  private final EditVerb verb;
  private final Usage usage;

  private EditCommand(EditVerb verb, String summary, String example) {
    this.verb = verb;
    this.usage =
        Usage.of(verb.word(), CommandGroup.SESSION, summary)
            .holdingFacts()
            .takes(PATH, verb.takesValue() ? VALUE : REST)
            .details(
                "Shows which verdicts change. The file stays as it is; other commands take the"
                    + " change into account.")
            .example(example);
  }

  public static List<Command> all() {
    return List.of(
        new EditCommand(EditVerb.SET, "give a part of the open file a value", "set fte-percent 50"),
        new EditCommand(EditVerb.UNSET, "treat a part as not reported", "unset convener"),
        new EditCommand(
            EditVerb.ADD, "add an entry to a list", "add employers name: Acme, roles: [hire]"),
        new EditCommand(EditVerb.REMOVE, "remove an entry from a list", "remove employers[Acme]"));
  }

  @Override
  public Usage usage() {
    return usage;
  }

  @Override
  public ExitStatus run(Invocation invocation) {
    String typed =
        invocation.text(PATH)
            + " "
            + String.join(" ", invocation.values(verb.takesValue() ? VALUE : REST));
    Edit edit = SessionEdits.typed(verb, typed);
    WhatIf whatIf = SessionEdits.of(invocation);
    ExplainedEvaluation before = whatIf.explained();
    SessionEdits.make(edit, whatIf);
    WhatIfScreen.show(before, whatIf.explained(), invocation);
    return ExitStatus.OK;
  }
}
