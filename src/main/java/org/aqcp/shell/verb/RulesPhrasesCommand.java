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

/** {@code aqcp rules words} and {@code aqcp rules phrases}: list what rules can say. */
public final class RulesPhrasesCommand implements Command {
  static final Argument WORDS =
      Argument.of("WORD", "show what has all of these words, in any order, with details")
          .optional()
          .repeated();
  static final Option FORMAT =
      Option.of("format", "FORMAT", "how to print what is found")
          .orLetter("f")
          .among(PhrasesFormat.class)
          .fallingBackTo("text");

  private final String name;

  /** The command under one of its names. */
  public RulesPhrasesCommand(String name) {
    this.name = name;
  }

  @Override
  public Usage usage() {
    return Usage.of(name, CommandGroup.POLICY_STAFF, "list what you can say in rules, word by word")
        .takes(WORDS)
        .options(FORMAT)
        .details(
            "Without WORD, lists by topic what facts are called and what can be said of them, each"
                + " as a sentence or as a line that narrows one. Rules can put the same words"
                + " together in many more ways. With words, also shows what can fill each"
                + " placeholder, which sections and parts of a partnership file are read, and a"
                + " rule that says so. Words are matched in the sentence, its topic, those parts,"
                + " and the values for its placeholders. `rules words` and `rules phrases` are the"
                + " same command.")
        .example(name + " employers role");
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
          rules.vocabulary().sayable(), Palette.of(screen.color()), screen.width());
    }
    PhraseSearch search = new PhraseSearch(PhraseBook.of(rules));
    List<PhraseEntry> found = search.find(words);
    if (found.isEmpty()) {
      throw Refusal.usage(
          "no sentence has all of the words `" + String.join(" ", words) + "`", search.hint(words));
    }
    return format.of(found, screen);
  }
}
