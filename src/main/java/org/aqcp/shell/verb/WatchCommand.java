package org.aqcp.shell.verb;

import java.nio.file.Path;
import org.aqcp.shell.command.Command;
import org.aqcp.shell.command.CommandGroup;
import org.aqcp.shell.command.Invocation;
import org.aqcp.shell.command.Option;
import org.aqcp.shell.command.Usage;
import org.aqcp.shell.session.ExitStatus;
import org.aqcp.shell.watch.Watching;

/** {@code aqcp watch FILE}: shows which verdicts each saved edit changes. */
public final class WatchCommand implements Command {
  static final Option ONCE = Option.of("once", "", "stop after the first save");

  private static final Usage USAGE =
      Usage.of("watch", CommandGroup.ASSISTANTS, "show which verdicts each saved edit changes")
          .takes(Shared.FILE)
          .options(Shared.AGAINST, ONCE)
          .details(
              "Watches the rules, the vocabulary, the framework versions and the partnership. If an"
                  + " edit has problems, they are shown and the last valid rules stay in effect.")
          .example("watch partnership.yaml")
          .alsoExample("watch partnership.yaml --once");

  @Override
  public Usage usage() {
    return USAGE;
  }

  @Override
  public ExitStatus run(Invocation invocation) {
    Path partnership = invocation.file(invocation.text(Shared.FILE));
    return new Watching(
            partnership,
            Shared.against(invocation),
            invocation.frameworks(),
            invocation.session(),
            invocation.screen())
        .run(invocation.isGiven(ONCE));
  }
}
