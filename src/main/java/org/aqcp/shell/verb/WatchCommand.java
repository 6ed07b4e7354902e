package org.aqcp.shell.verb;

import java.nio.file.Path;
import org.aqcp.shell.command.Command;
import org.aqcp.shell.command.CommandGroup;
import org.aqcp.shell.command.Invocation;
import org.aqcp.shell.command.Option;
import org.aqcp.shell.command.Usage;
import org.aqcp.shell.session.ExitStatus;
import org.aqcp.shell.watch.Watching;

/** {@code aqcp watch FILE}: what every saved edit changes. */
public final class WatchCommand implements Command {
  static final Option ONCE = Option.of("once", "", "end after the first save");

  private static final Usage USAGE =
      Usage.of(
              "watch",
              CommandGroup.POLICY_STAFF,
              "say after each saved edit which verdicts it changes")
          .takes(Shared.FILE)
          .options(Shared.AGAINST, ONCE)
          .details(
              "Watches the rules, the vocabulary, the framework versions and the partnership. Where"
                  + " an edit is wrong, its problems are shown and the last good rules stay in"
                  + " force.")
          .example("watch partnership.yaml");

  @Override
  public Usage usage() {
    return USAGE;
  }

  @Override
  public ExitStatus run(Invocation invocation) {
    Path partnership = invocation.file(invocation.text(Shared.FILE));
    return new Watching(
            partnership,
            invocation.value(Shared.AGAINST),
            invocation.yardstick(),
            invocation.session(),
            invocation.screen())
        .run(invocation.value(ONCE).isPresent());
  }
}
