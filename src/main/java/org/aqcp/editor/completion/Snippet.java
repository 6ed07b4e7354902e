package org.aqcp.editor.completion;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.aqcp.author.phrases.Blank;
import org.aqcp.author.phrases.MadeUp;
import org.aqcp.author.phrases.PhraseEntry;

/**
 * Turns a phrase into an editor snippet: each placeholder is a tab stop, with its allowed values as
 * choices.
 */
final class Snippet {
  private static final Pattern BLANK = Pattern.compile("\\{(\\w+)}");
  private static final Pattern SPECIAL = Pattern.compile("[\\\\$}]");
  private static final Pattern SPECIAL_IN_CHOICE = Pattern.compile("[\\\\$},|]");

  private Snippet() {}

  /**
   * The snippet of a phrase.
   *
   * @param filled the values of the first placeholders, which are already typed
   * @param thresholds the thresholds of the rule's indicator
   */
  static String of(PhraseEntry entry, List<String> filled, Map<String, Integer> thresholds) {
    List<Blank> blanks = entry.blanks();
    StringBuilder snippet = new StringBuilder();
    String shown = entry.phrase().shown();
    Matcher found = BLANK.matcher(shown);
    int at = 0;
    for (int i = 0; found.find(); i++) {
      snippet.append(escaped(shown.substring(at, found.start()), SPECIAL));
      snippet.append(
          i < filled.size()
              ? escaped(filled.get(i), SPECIAL)
              : placeholder(i + 1 - filled.size(), blanks.get(i), thresholds));
      at = found.end();
    }
    return snippet.append(escaped(shown.substring(at), SPECIAL)).toString();
  }

  /** A complete sentence to edit, for editors that do not support snippets. */
  static String plain(PhraseEntry entry, List<String> filled) {
    String sentence = entry.phrase().shown();
    for (String value : filled) {
      sentence = BLANK.matcher(sentence).replaceFirst(Matcher.quoteReplacement(value));
    }
    return filled.isEmpty() || BLANK.matcher(sentence).find() ? MadeUp.sentence(entry) : sentence;
  }

  private static String placeholder(int number, Blank blank, Map<String, Integer> thresholds) {
    List<String> choices = choices(blank, thresholds);
    return choices.isEmpty()
        ? "${" + number + ":" + (blank.number() ? "2" : blank.name()) + "}"
        : "${"
            + number
            + choices.stream()
                .map(choice -> escaped(choice, SPECIAL_IN_CHOICE))
                .collect(Collectors.joining(",", "|", "|}"));
  }

  /** The values to choose from for a placeholder, as written in a rule. */
  static List<String> choices(Blank blank, Map<String, Integer> thresholds) {
    if (!blank.number()) {
      return blank.words();
    }
    return thresholds.keySet().stream().map(name -> "`" + name + "`").toList();
  }

  private static String escaped(String text, Pattern special) {
    return special.matcher(text).replaceAll("\\\\$0");
  }
}
