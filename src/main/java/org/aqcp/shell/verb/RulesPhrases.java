package org.aqcp.shell.verb;

import org.aqcp.report.Palette;
import org.aqcp.report.PhrasesText;
import org.aqcp.shell.command.Argument;
import org.aqcp.shell.command.Command;
import org.aqcp.shell.command.Group;
import org.aqcp.shell.command.Invocation;
import org.aqcp.shell.command.Usage;
import org.aqcp.shell.session.ExitStatus;
import org.aqcp.shell.session.Refusal;
import org.aqcp.shell.session.Screen;

/** {@code aqcp rules phrases}: the vocabulary of the rules. */
public final class RulesPhrases implements Command {
  static final Argument WORDS =
      Argument.of("WORD", "show only phrases with this word").optional().repeated();

  private static final Usage USAGE =
      Usage.of("rules phrases", Group.POLICY_STAFF, "list the sentences that rules are written in")
          .takes(WORDS)
          .example("rules phrases employers");

  @Override
  public Usage usage() {
    return USAGE;
  }

  @Override
  public ExitStatus run(Invocation invocation) {
    Screen screen = invocation.screen();
    String words = String.join(" ", invocation.values(WORDS));
    String phrases =
        PhrasesText.render(
            invocation.yardstick().rules().vocabulary(),
            words,
            Palette.of(screen.color()),
            screen.width());
    if (phrases.isEmpty()) {
      throw Refusal.usage("no phrase has the words `" + words + "`", "leave them out to see all");
    }
    screen.out().print(phrases);
    return ExitStatus.OK;
  }
}
