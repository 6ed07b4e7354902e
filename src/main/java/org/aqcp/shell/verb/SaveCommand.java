package org.aqcp.shell.verb;

import java.nio.file.Path;
import java.util.List;
import org.aqcp.assist.WhatIf;
import org.aqcp.assist.edit.Edit;
import org.aqcp.assist.edit.EditableFile;
import org.aqcp.assist.edit.RefusedEdit;
import org.aqcp.input.problem.Words;
import org.aqcp.shell.command.Command;
import org.aqcp.shell.command.CommandGroup;
import org.aqcp.shell.command.Invocation;
import org.aqcp.shell.command.Usage;
import org.aqcp.shell.session.ExitStatus;
import org.aqcp.shell.session.Refusal;

/** {@code save}: writes the edits of the opened partnership into its file. */
public final class SaveCommand implements Command {
  private static final Usage USAGE =
      Usage.of("save", CommandGroup.SESSION, "write the changes into the partnership's file")
          .details("Comments, blank lines, quotes and the order of keys stay as they are.")
          .example("save");

  @Override
  public Usage usage() {
    return USAGE;
  }

  @Override
  public ExitStatus run(Invocation invocation) {
    WhatIf whatIf = SessionEdits.of(invocation);
    List<Edit> edits = whatIf.edits();
    if (edits.isEmpty()) {
      throw Refusal.usage("there are no changes to save", "`set` something first");
    }
    Path opened = invocation.session().opened().orElseThrow();
    EditableFile file =
        new EditableFile(
            invocation.file(opened.toString()),
            opened.toString(),
            invocation.frameworks().partnerships());
    try {
      file.write(edits);
    } catch (RefusedEdit refused) {
      throw Refusal.usage(refused.getMessage(), refused.hint());
    }
    invocation.session().open(opened, file.partnership().name());
    String many = edits.size() == 1 ? "1 change" : edits.size() + " changes";
    invocation
        .screen()
        .talk()
        .println("saved %s in %s".formatted(many, Words.quoted(opened.toString())));
    return ExitStatus.OK;
  }
}
