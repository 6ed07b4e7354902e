package org.aqcp.author.mutation.making;

import org.aqcp.input.problem.Words;
import org.aqcp.rules.sentence.SentenceReader;

/** Corrects {@code a} and {@code an} when the word after them is replaced. */
final class Articles {
  private Articles() {}

  static String replace(SentenceReader.Filled blank, String word, String line) {
    String before = line.substring(0, blank.start());
    for (String article : new String[] {" a ", " an "}) {
      if (before.endsWith(article)) {
        String head = before.substring(0, before.length() - article.length() + 1);
        return head + Words.article(word) + line.substring(blank.end());
      }
    }
    return blank.with(word, line);
  }
}
