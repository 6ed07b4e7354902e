package org.aqcp.editor.fixing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aqcp.author.phrases.Blank;
import org.aqcp.author.phrases.PhraseEntry;
import org.aqcp.editor.text.Setting;
import org.aqcp.input.problem.Suggestion;

/** Rewrites a line that almost matches a phrase, keeping the values of its placeholders. */
final class PhraseRepair {
  private static final Pattern BLANK = Pattern.compile("\\{\\w+}");
  private static final Pattern NUMBER = Pattern.compile("`[a-z][a-z0-9-]*`|\\b\\d+\\b");

  private PhraseRepair() {}

  /** The repaired line; empty if the line lacks the value of a placeholder. */
  static Optional<String> of(String line, String shown, Setting setting) {
    return setting.phrases().stream()
        .filter(entry -> entry.phrase().shown().equals(shown))
        .findFirst()
        .flatMap(entry -> filled(line, entry));
  }

  private static Optional<String> filled(String line, PhraseEntry entry) {
    Matcher numbers = NUMBER.matcher(line);
    List<String> words = ownWords(line, entry);
    String sentence = entry.phrase().shown();
    for (Blank blank : entry.blanks()) {
      Optional<String> value =
          blank.number()
              ? Optional.of(numbers).filter(Matcher::find).map(Matcher::group)
              : word(words, blank);
      if (value.isEmpty()) {
        return Optional.empty();
      }
      sentence = BLANK.matcher(sentence).replaceFirst(Matcher.quoteReplacement(value.get()));
    }
    return Optional.of(sentence.replaceAll("\\ba (?=[aeio])", "an "))
        .filter(repaired -> entry.phrase().fit(repaired).isPresent());
  }

  /** The words of the line that are not the phrase's own. */
  private static List<String> ownWords(String line, PhraseEntry entry) {
    List<String> words = split(line);
    split(entry.phrase().shown().replaceAll(BLANK.pattern(), " ")).forEach(words::remove);
    return words;
  }

  private static List<String> split(String text) {
    String plain = NUMBER.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ");
    List<String> words = new ArrayList<>(Arrays.asList(plain.split("[^a-z-]+")));
    words.removeIf(word -> word.isEmpty() || word.equals("-"));
    return words;
  }

  /**
   * The first word that is allowed in a placeholder; it is removed, so that each word is used once.
   */
  private static Optional<String> word(List<String> words, Blank blank) {
    for (String word : words) {
      Optional<String> meant =
          blank.words().isEmpty() ? Optional.of(word) : Suggestion.closest(word, blank.words());
      if (meant.isPresent()) {
        words.remove(word);
        return meant;
      }
    }
    return Optional.empty();
  }
}
