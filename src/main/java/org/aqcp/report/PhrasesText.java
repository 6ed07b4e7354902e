package org.aqcp.report;

import java.util.Locale;
import java.util.stream.Stream;
import org.aqcp.rules.Phrase;
import org.aqcp.rules.Vocabulary;

/** The phrases of the rule language, by the topic whose file they stand in. */
public final class PhrasesText {
  private PhrasesText() {}

  /**
   * Lists phrases.
   *
   * @param words only those phrases that have all of these words, or whose topic has them; empty
   *     for all phrases
   */
  public static String render(Vocabulary vocabulary, String words, Palette palette, int width) {
    Page page = new Page(width);
    String file = "";
    for (Phrase phrase : vocabulary.phrases()) {
      if (!has(phrase, words)) {
        continue;
      }
      if (!phrase.file().equals(file)) {
        file = phrase.file();
        page.line((page.toString().isEmpty() ? "" : "\n") + palette.bold(file));
      }
      page.words(2, phrase.shown());
    }
    return page.toString();
  }

  private static boolean has(Phrase phrase, String words) {
    String said = (phrase.file() + " " + phrase.shown()).toLowerCase(Locale.ROOT);
    return Stream.of(words.toLowerCase(Locale.ROOT).split(" "))
        .allMatch(word -> said.contains(word) || said.contains(singular(word)));
  }

  /** Who asks for employers wants the employer, too. */
  private static String singular(String word) {
    return word.length() > 2 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }
}
