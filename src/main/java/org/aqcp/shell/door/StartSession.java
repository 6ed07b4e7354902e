package org.aqcp.shell.door;

import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.aqcp.shell.command.Command;
import org.aqcp.shell.command.CommandGroup;
import org.aqcp.shell.command.CommonOptions;
import org.aqcp.shell.command.Invocation;
import org.aqcp.shell.command.Usage;
import org.aqcp.shell.session.ExitStatus;
import org.aqcp.shell.session.Refusal;
import org.aqcp.shell.session.Session;

/** {@code aqcp} without a command: runs many commands, typed at a prompt or read from a pipe. */
public final class StartSession implements Command {
  private static final Usage USAGE =
      Usage.of(
          "",
          CommandGroup.EVERYONE,
          "start the interactive shell; with piped input, run its lines");

  private final InputStream input;

  public StartSession(InputStream input) {
    this.input = input;
  }

  @Override
  public Usage usage() {
    return USAGE;
  }

  @Override
  public ExitStatus run(Invocation invocation) {
    if (invocation.session().isLasting()) {
      throw Refusal.usage("an option alone is not a command", "see `help`");
    }
    OneShotDoor door =
        new OneShotDoor(invocation.commands(), invocation.environment().with(Session.lasting()));
    if (invocation.environment().terminal()) {
      boolean pages =
          !invocation.isGiven(CommonOptions.NO_PAGER)
              && !invocation.environment().isSet(CommonOptions.PAGER_OFF);
      return InteractiveDoor.run(door, pages);
    }
    BufferedReader lines = new BufferedReader(new InputStreamReader(input, StandardCharsets.UTF_8));
    door.environment().session().answerFrom(new PipedAnswers(lines, invocation.screen().out()));
    return new LinesDoor(door, lines).run();
  }
}
