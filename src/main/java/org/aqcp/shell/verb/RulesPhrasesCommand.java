package org.aqcp.shell.verb;

import java.util.List;
import org.aqcp.author.phrases.PhraseBook;
import org.aqcp.author.phrases.PhraseEntry;
import org.aqcp.author.phrases.PhraseSearch;
import org.aqcp.report.framework.PhrasesText;
import org.aqcp.report.layout.Palette;
import org.aqcp.rules.RulebookReader;
import org.aqcp.shell.command.Argument;
import org.aqcp.shell.command.Command;
import org.aqcp.shell.command.CommandGroup;
import org.aqcp.shell.command.Invocation;
import org.aqcp.shell.command.Option;
import org.aqcp.shell.command.Usage;
import org.aqcp.shell.session.ExitStatus;
import org.aqcp.shell.session.Refusal;
import org.aqcp.shell.session.Screen;

/** {@code aqcp rules phrases}: lists the phrases for rules. */
public final class RulesPhrasesCommand implements Command {
  static final Argument WORDS =
      Argument.of("WORD", "show phrases with all of these words, in any order, with details")
          .optional()
          .repeated();
  static final Option FORMAT =
      Option.of("format", "FORMAT", "how to print the phrases")
          .orLetter("f")
          .among(PhrasesFormat.class)
          .fallingBackTo("text");

  private static final Usage USAGE =
      Usage.of(
              "rules phrases",
              CommandGroup.POLICY_STAFF,
              "list the sentences that you can write rules with")
          .takes(WORDS)
          .options(FORMAT)
          .details(
              "Without WORD, lists all phrases by topic. With words, also shows what can fill each"
                  + " placeholder, which sections and parts of a partnership file the phrase reads,"
                  + " and where a rule uses it. Words are matched in the phrase, its topic, those"
                  + " parts, and the values for its placeholders.")
          .example("rules phrases employers role");

  @Override
  public Usage usage() {
    return USAGE;
  }

  @Override
  public ExitStatus run(Invocation invocation) {
    invocation.screen().out().print(rendered(invocation, invocation.values(WORDS)));
    return ExitStatus.OK;
  }

  private static String rendered(Invocation invocation, List<String> words) {
    RulebookReader rules = invocation.frameworks().rules();
    Screen screen = invocation.screen();
    PhrasesFormat format = invocation.choice(FORMAT, PhrasesFormat.class);
    if (words.isEmpty() && format == PhrasesFormat.TEXT) {
      return PhrasesText.brief(
          rules.vocabulary().phrases(), Palette.of(screen.color()), screen.width());
    }
    PhraseSearch search = new PhraseSearch(PhraseBook.of(rules));
    List<PhraseEntry> found = search.find(words);
    if (found.isEmpty()) {
      throw Refusal.usage(
          "no phrase has all of the words `" + String.join(" ", words) + "`", search.hint(words));
    }
    return format.of(found, screen);
  }
}
