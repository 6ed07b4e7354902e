package org.aqcp.shell.verb;

import org.aqcp.report.Palette;
import org.aqcp.report.PhrasesText;
import org.aqcp.rules.Vocabulary;
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
      Argument.of("WORDS", "show only phrases with these words").optional();

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
    Vocabulary vocabulary = invocation.yardstick().rules().vocabulary();
    String words = invocation.value(WORDS).orElse("");
    String text = PhrasesText.render(vocabulary, words, Palette.of(screen.color()), screen.width());
    if (text.isEmpty()) {
      throw Refusal.usage("no phrase says `" + words + "`", "leave it out to see all phrases");
    }
    screen.out().print(text);
    return ExitStatus.OK;
  }
}
