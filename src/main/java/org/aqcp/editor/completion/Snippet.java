package org.aqcp.editor.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.aqcp.author.phrases.Blank;
import org.aqcp.author.phrases.MadeUp;
import org.aqcp.author.phrases.PhraseEntry;

/** A phrase as an editor inserts it: its blanks are places to go to, with what may stand there. */
final class Snippet {
  private static final Pattern BLANK = Pattern.compile("\\{(\\w+)}");
  private static final Pattern SPECIAL = Pattern.compile("[\\\\$}]");
  private static final Pattern SPECIAL_IN_CHOICE = Pattern.compile("[\\\\$},|]");

  private Snippet() {}

  /**
   * A phrase.
   *
   * @param filled what fills its first blanks already
   * @param thresholds of the rule's indicator
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

  /** The same for an editor that knows no snippets: a whole sentence to be changed. */
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

  /** What can fill a blank, as it is written. */
  static List<String> choices(Blank blank, Map<String, Integer> thresholds) {
    if (!blank.number()) {
      return blank.words();
    }
    List<String> names = new ArrayList<>();
    thresholds.keySet().forEach(name -> names.add("`" + name + "`"));
    return names;
  }

  private static String escaped(String text, Pattern special) {
    return special.matcher(text).replaceAll("\\\\$0");
  }
}
