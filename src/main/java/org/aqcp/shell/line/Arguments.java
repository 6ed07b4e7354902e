package org.aqcp.shell.line;

import java.util.ArrayList;
import java.util.List;
import org.aqcp.shell.command.Argument;
import org.aqcp.shell.command.ParsedOptions;
import org.aqcp.shell.command.Usage;
import org.aqcp.shell.session.Refusal;
import org.aqcp.shell.session.Session;

/** Assigns the words of a command line to the arguments of its command. */
final class Arguments {
  private final Usage usage;
  private final Session session;

  Arguments(Usage usage, Session session) {
    this.usage = usage;
    this.session = session;
  }

  void assign(List<String> words, ParsedOptions given) {
    List<String> all = withOpened(words);
    int at = 0;
    for (Argument argument : usage.arguments()) {
      int end = argument.many() ? all.size() : Math.min(at + 1, all.size());
      if (at == end && argument.required()) {
        throw missing(argument);
      }
      all.subList(at, end).forEach(word -> given.add(argument, filled(word, argument)));
      at = end;
    }
    if (at < all.size()) {
      throw tooMany(all.get(at));
    }
  }

  private static String filled(String word, Argument argument) {
    if (word.isEmpty()) {
      throw Refusal.usage("an empty value was given for " + argument.name(), "give it a value");
    }
    return word;
  }

  /** Adds the opened partnership, but only if an argument is missing. */
  private List<String> withOpened(List<String> words) {
    long needed = usage.arguments().stream().filter(Argument::required).count();
    List<String> all = new ArrayList<>(words);
    if (words.size() < needed && usage.arguments().get(0).opened()) {
      session.opened().ifPresent(file -> all.add(0, file.toString()));
    }
    return all;
  }

  private Refusal missing(Argument argument) {
    boolean toOpen = argument.opened() && session.isLasting();
    return Refusal.usage(
        "`" + usage.words() + "` needs " + argument.shown() + ", " + argument.about(),
        toOpen ? "name it, or `open` it first" : seeHelp());
  }

  private Refusal tooMany(String word) {
    String takes = usage.arguments().isEmpty() ? "takes no arguments" : "takes fewer arguments";
    return Refusal.usage("`" + usage.words() + "` " + takes + ": `" + word + "`", seeHelp());
  }

  private String seeHelp() {
    return "see `" + session.typed("help " + usage.words()) + "`";
  }
}
