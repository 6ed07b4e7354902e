package org.aqcp.shell.verb;

import java.util.Optional;
import org.aqcp.assist.WhatIf;
import org.aqcp.assist.edit.Edit;
import org.aqcp.explanation.ExplainedEvaluation;
import org.aqcp.shell.command.Command;
import org.aqcp.shell.command.CommandGroup;
import org.aqcp.shell.command.Invocation;
import org.aqcp.shell.command.Usage;
import org.aqcp.shell.session.ExitStatus;
import org.aqcp.shell.session.Refusal;

/** {@code undo} and {@code redo}: take back an edit of the opened partnership, or not. */
public final class UndoCommand implements Command {
  private final Usage usage;
  private final boolean again;

  private UndoCommand(Usage usage, boolean again) {
    this.usage = usage;
    this.again = again;
  }

  public static UndoCommand undo() {
    return new UndoCommand(
        Usage.of("undo", CommandGroup.SESSION, "take back the last set, unset, add or remove"),
        false);
  }

  public static UndoCommand redo() {
    return new UndoCommand(
        Usage.of("redo", CommandGroup.SESSION, "make the change again that was taken back"), true);
  }

  @Override
  public Usage usage() {
    return usage;
  }

  @Override
  public ExitStatus run(Invocation invocation) {
    WhatIf whatIf = SessionEdits.of(invocation);
    ExplainedEvaluation before = whatIf.explained();
    Optional<Edit> edit = again ? whatIf.redo() : whatIf.undo();
    if (edit.isEmpty()) {
      throw Refusal.usage("there is nothing to " + usage.words(), "");
    }
    invocation.screen().talk().println((again ? "again: " : "taken back: ") + edit.get());
    WhatIfScreen.show(before, whatIf.explained(), invocation);
    return ExitStatus.OK;
  }
}
