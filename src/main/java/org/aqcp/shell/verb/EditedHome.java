package org.aqcp.shell.verb;

import org.aqcp.framework.Home;
import org.aqcp.input.problem.Words;
import org.aqcp.shell.command.Invocation;
import org.aqcp.shell.session.Screen;

/** Warns users who may have changed the wrong home. */
final class EditedHome {
  private EditedHome() {}

  /** Prints which home was changed if the user chose none: {@code --home} is easily forgotten. */
  static void report(Invocation invocation) {
    Home home = invocation.environment().home();
    if (invocation.environment().fellBackTo(home)) {
      Screen screen = invocation.screen();
      String folder = home.folder().toAbsolutePath().normalize().toString();
      screen.talk().println("this changed files that came with aqcp, in " + Words.visible(folder));
      screen.talk().println("  to change a copy of it, name the copy with `--home`");
    }
  }
}
