package org.aqcp.author.mutation.making;

import org.aqcp.input.problem.Words;
import org.aqcp.rules.sentence.SentenceReader;

/** Keeps {@code a} and {@code an} right where another word follows. */
final class Articles {
  private Articles() {}

  static String mended(SentenceReader.Filled blank, String word, String said) {
    String before = said.substring(0, blank.start());
    for (String article : new String[] {" a ", " an "}) {
      if (before.endsWith(article)) {
        String head = before.substring(0, before.length() - article.length() + 1);
        return head + Words.article(word) + said.substring(blank.end());
      }
    }
    return blank.with(word, said);
  }
}
