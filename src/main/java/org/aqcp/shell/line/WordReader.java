package org.aqcp.shell.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aqcp.input.problem.Suggestion;
import org.aqcp.shell.command.Option;
import org.aqcp.shell.command.ParsedOptions;
import org.aqcp.shell.session.Refusal;

/** Reads words from left to right and separates options from other words. */
final class WordReader {
  private final List<String> words;
  private final List<Option> options;
  private final ParsedOptions given;
  private final List<String> loose = new ArrayList<>();
  private int at;

  WordReader(List<String> words, List<Option> options, ParsedOptions given) {
    this.words = words;
    this.options = options;
    this.given = given;
  }

  /** Reads all words and returns those that are not options. */
  List<String> all() {
    while (at < words.size()) {
      String word = words.get(at++);
      if (word.equals("--")) {
        loose.addAll(words.subList(at, words.size()));
        break;
      }
      if (isOption(word)) {
        option(word);
      } else {
        loose.add(word);
      }
    }
    return loose;
  }

  /** Reads the options at the start and returns the remaining words. */
  List<String> leading() {
    while (at < words.size() && known(words.get(at)).isPresent()) {
      option(words.get(at++));
    }
    return words.subList(at, words.size());
  }

  private void option(String word) {
    Option option =
        known(word)
            .orElseThrow(
                () ->
                    Refusal.usage(
                        "unknown option `" + nameIn(word) + "`",
                        Suggestion.hint(
                            nameIn(word), names(), "`help` and the command lists its options")));
    if (given.has(option) && !option.many()) {
      throw Refusal.usage("`--" + option.name() + "` is given twice", "give it once");
    }
    given.add(option, option.takesValue() ? checked(option, value(word)) : none(option, word));
  }

  private Optional<Option> known(String word) {
    String name = nameIn(word);
    return options.stream().filter(option -> option.isWritten(name)).findFirst();
  }

  /** The value after an equals sign, or the next word. */
  private String value(String word) {
    if (isJoined(word)) {
      return word.substring(word.indexOf('=') + 1);
    }
    if (at == words.size() || isOption(words.get(at))) {
      throw Refusal.usage("`" + word + "` has no value", "give it as the next argument");
    }
    return words.get(at++);
  }

  private static String checked(Option option, String value) {
    if (value.isEmpty()) {
      throw Refusal.usage("`--" + option.name() + "` has an empty value", "give it a value");
    }
    if (!option.among().isEmpty() && !option.among().contains(value)) {
      throw Refusal.usage(
          "`--" + option.name() + "` cannot be `" + value + "`",
          Suggestion.hint(
              value, option.among(), "expected one of " + String.join(", ", option.among())));
    }
    return value;
  }

  private static String none(Option option, String word) {
    if (isJoined(word)) {
      throw Refusal.usage("`--" + option.name() + "` takes no value", "remove the `=`");
    }
    return "";
  }

  /** Whether a word is an option; a single hyphen is not. */
  static boolean isOption(String word) {
    return word.length() > 1 && word.startsWith("-");
  }

  private static boolean isJoined(String word) {
    return word.startsWith("--") && word.indexOf('=') > 0;
  }

  private static String nameIn(String word) {
    return isJoined(word) ? word.substring(0, word.indexOf('=')) : word;
  }

  private List<String> names() {
    return options.stream().map(option -> "--" + option.name()).toList();
  }
}
