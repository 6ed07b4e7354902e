package org.aqcp.shell.verb;

import org.aqcp.framework.Home;
import org.aqcp.input.problem.Words;
import org.aqcp.shell.command.Invocation;
import org.aqcp.shell.session.Screen;

/** The home that a command wrote to. */
final class EditedHome {
  private EditedHome() {}

  /** Tells which it was where nobody chose it: {@code --home} is easily forgotten. */
  static void tell(Invocation invocation) {
    Home home = invocation.around().home();
    if (invocation.around().fellBackTo(home)) {
      Screen screen = invocation.screen();
      String folder = home.folder().toAbsolutePath().normalize().toString();
      screen.talk().println("this changed files that came with aqcp, in " + Words.visible(folder));
      screen.talk().println("  to change a copy of it, name the copy with `--home`");
    }
  }
}
