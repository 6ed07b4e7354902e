package org.aqcp.shell.line;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.aqcp.shell.command.Argument;
import org.aqcp.shell.command.ParsedOptions;
import org.aqcp.shell.command.Usage;
import org.aqcp.shell.session.CommandEnvironment;
import org.aqcp.shell.session.Refusal;
import org.aqcp.shell.session.Session;

/** Assigns the words of a command line to the arguments of its command. */
final class Arguments {
  /** What ids of criteria and indicators look like. */
  private static final Pattern IDS = Pattern.compile("[A-Za-z-]{0,4}\\d+(\\.\\d+)*");

  private final Usage usage;
  private final CommandEnvironment environment;
  private final Session session;

  Arguments(Usage usage, CommandEnvironment environment) {
    this.usage = usage;
    this.environment = environment;
    this.session = environment.session();
  }

  void assign(List<String> words, ParsedOptions given) {
    List<String> all = withOpened(words);
    requireOpened(all);
    int at = 0;
    for (Argument argument : usage.arguments()) {
      int end = argument.many() ? endOfMany(argument, all, at) : Math.min(at + 1, all.size());
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

  /** Several files end where ids begin, if the command takes both. */
  private int endOfMany(Argument argument, List<String> words, int from) {
    boolean isLast = usage.arguments().indexOf(argument) == usage.arguments().size() - 1;
    int at = Math.min(from + (argument.required() ? 1 : 0), words.size());
    while (at < words.size() && (isLast || !namesNoFile(words.get(at)))) {
      at++;
    }
    return at;
  }

  private static String filled(String word, Argument argument) {
    if (word.isEmpty()) {
      throw Refusal.usage("an empty value was given for " + argument.name(), "give it a value");
    }
    return word;
  }

  /** Adds the opened partnership, but only if no file is named. */
  private List<String> withOpened(List<String> words) {
    List<String> all = new ArrayList<>(words);
    if (takesOpened() && (words.size() < needed() || namesNoFile(words.get(0)))) {
      session.opened().ifPresent(file -> all.add(0, file.toString()));
    }
    return all;
  }

  private boolean takesOpened() {
    return !usage.arguments().isEmpty() && usage.arguments().get(0).opened();
  }

  private long needed() {
    return usage.arguments().stream().filter(Argument::required).count();
  }

  /** Whether a word is an id, where several of them may follow the file. */
  private boolean namesNoFile(String word) {
    return usage.arguments().size() > 1 && IDS.matcher(word).matches() && !isFile(word);
  }

  private boolean isFile(String word) {
    try {
      return Files.exists(environment.folder().resolve(word));
    } catch (InvalidPathException noFile) {
      return false;
    }
  }

  /** Where all is named but the file, the file is what is missing, not the last argument. */
  private void requireOpened(List<String> words) {
    if (session.isLasting()
        && takesOpened()
        && !words.isEmpty()
        && (words.size() < needed() || namesNoFile(words.get(0)))
        && !isFile(words.get(0))) {
      throw Refusal.usage(
          "no partnership is open",
          "`open` one first, or type `%s %s %s`"
              .formatted(usage.words(), usage.arguments().get(0).name(), String.join(" ", words)));
    }
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
