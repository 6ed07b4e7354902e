package org.aqcp.report;

import java.util.List;
import java.util.Locale;
import org.aqcp.rules.Phrase;
import org.aqcp.rules.Vocabulary;

/** The phrases of the rule language, by the topic whose file they stand in. */
public final class PhrasesText {
  private PhrasesText() {}

  /**
   * Lists phrases.
   *
   * @param words only those phrases that have all of these words; empty for all phrases
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
    String said = phrase.shown().toLowerCase(Locale.ROOT);
    return List.of(words.toLowerCase(Locale.ROOT).split(" ")).stream().allMatch(said::contains);
  }
}
