package org.aqcp.shell.verb;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.aqcp.assist.EditPlan;
import org.aqcp.assist.WhatIf;
import org.aqcp.input.file.WholeFile;
import org.aqcp.input.problem.Words;
import org.aqcp.shell.command.Argument;
import org.aqcp.shell.command.Command;
import org.aqcp.shell.command.CommandGroup;
import org.aqcp.shell.command.FileNames;
import org.aqcp.shell.command.Invocation;
import org.aqcp.shell.command.Usage;
import org.aqcp.shell.session.ExitStatus;
import org.aqcp.shell.session.Refusal;

/** {@code keep as plan FILE}: writes the edits of the opened partnership to a file. */
public final class KeepPlanCommand implements Command {
  private static final Argument PLAN =
      Argument.of("PLAN", "a new file for the changes").completedBy(FileNames.ANY);
  private static final Usage USAGE =
      Usage.of("keep as plan", CommandGroup.SESSION, "write the changes to a file of their own")
          .takes(PLAN)
          .details(
              "The partnership's file stays as it is. `what-if --plan PLAN` makes the changes"
                  + " again.")
          .example("keep as plan plan.yaml");

  @Override
  public Usage usage() {
    return USAGE;
  }

  @Override
  public ExitStatus run(Invocation invocation) {
    WhatIf whatIf = SessionEdits.of(invocation);
    String name = invocation.text(PLAN);
    if (whatIf.edits().isEmpty()) {
      throw Refusal.usage("there are no changes to keep", "`set` something first");
    }
    Path file = invocation.file(name);
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      throw Refusal.usage(Words.quoted(name) + " exists", "choose another name");
    }
    try {
      String partnership = whatIf.file().partnership().name();
      WholeFile.write(file, new EditPlan(partnership, whatIf.edits()).text());
    } catch (IOException e) {
      throw Refusal.usage(
          "cannot write " + Words.quoted(name), "choose a file in a folder that you can write to");
    }
    invocation.session().keep();
    invocation
        .screen()
        .talk()
        .println(
            "kept in %s; `what-if --plan %s` shows what they change"
                .formatted(Words.quoted(name), name));
    return ExitStatus.OK;
  }
}
