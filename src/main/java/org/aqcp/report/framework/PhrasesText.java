package org.aqcp.report.framework;

import java.util.List;
import org.aqcp.author.phrases.PhraseEntry;
import org.aqcp.report.layout.Page;
import org.aqcp.report.layout.Palette;
import org.aqcp.rules.vocabulary.Phrase;

/** The phrases of the rule language as text, grouped by vocabulary file. */
public final class PhrasesText {
  private PhrasesText() {}

  /** Only the phrases, one per line. */
  public static String brief(List<Phrase> phrases, Palette palette, int width) {
    Page page = new Page(width);
    String file = "";
    for (Phrase phrase : phrases) {
      file = topic(phrase, file, page, palette);
      page.words(2, phrase.shown());
    }
    return page.toString();
  }

  /** Phrases with their placeholders, what they read, and an example. */
  public static String detailed(List<PhraseEntry> entries, Palette palette, int width) {
    Page page = new Page(width);
    String file = "";
    for (PhraseEntry entry : entries) {
      boolean first = !entry.phrase().file().equals(file);
      file = topic(entry.phrase(), file, page, palette);
      if (!first) {
        page.blank();
      }
      new PhraseDetails(entry, page, palette).print();
    }
    return page.toString();
  }

  private static String topic(Phrase phrase, String before, Page page, Palette palette) {
    if (!phrase.file().equals(before)) {
      page.line((before.isEmpty() ? "" : "\n") + palette.bold(phrase.file()));
    }
    return phrase.file();
  }
}
