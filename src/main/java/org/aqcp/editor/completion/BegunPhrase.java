package org.aqcp.editor.completion;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aqcp.phrases.Blank;
import org.aqcp.phrases.PhraseEntry;

/**
 * A phrase that a line begins with.
 *
 * @param filled what fills the blanks that are behind the cursor
 * @param open the blank that the cursor stands in; empty where it stands in the phrase's own words
 * @param begun what stands in that blank already
 */
record BegunPhrase(PhraseEntry entry, List<String> filled, Optional<Blank> open, String begun) {
  private static final Pattern BLANK = Pattern.compile("\\{\\w+}");
  private static final Pattern ARTICLE = Pattern.compile("\\ban(?= |$)");
  private static final Pattern NUMBER = Pattern.compile("\\d+|`[^`]*`?");
  private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z0-9-]*");

  /** The phrase as far as a line says it; empty where the line says something else. */
  static Optional<BegunPhrase> of(PhraseEntry entry, String line) {
    // one phrase may be said with either article
    String said = ARTICLE.matcher(line).replaceAll("a");
    List<String> filled = new ArrayList<>();
    Iterator<Blank> blanks = entry.blanks().iterator();
    int at = 0;
    String shown = ARTICLE.matcher(entry.phrase().shown()).replaceAll("a");
    for (String own : BLANK.split(shown, -1)) {
      String rest = said.substring(at);
      if (own.length() >= rest.length()) {
        return begins(own, rest) && !(own.equals(rest) && blanks.hasNext())
            ? Optional.of(new BegunPhrase(entry, filled, Optional.empty(), ""))
            : own.equals(rest) ? open(entry, filled, blanks.next(), "") : Optional.empty();
      }
      if (!begins(rest, own) || !blanks.hasNext()) {
        return Optional.empty();
      }
      at += own.length();
      Blank blank = blanks.next();
      Matcher value = (blank.number() ? NUMBER : WORD).matcher(said.substring(at));
      if (!value.lookingAt()) {
        return Optional.empty();
      }
      if (at + value.end() == said.length()) {
        return open(entry, filled, blank, value.group());
      }
      filled.add(value.group());
      at += value.end();
    }
    return Optional.empty();
  }

  private static Optional<BegunPhrase> open(
      PhraseEntry entry, List<String> filled, Blank blank, String begun) {
    return Optional.of(new BegunPhrase(entry, filled, Optional.of(blank), begun));
  }

  private static boolean begins(String text, String with) {
    return text.toLowerCase(Locale.ROOT).startsWith(with.toLowerCase(Locale.ROOT));
  }
}
