package org.aqcp.editor.completion;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aqcp.author.phrases.Blank;
import org.aqcp.author.phrases.PhraseEntry;

/**
 * A phrase that a line may be the beginning of.
 *
 * @param filled the values of the placeholders before the cursor
 * @param open the placeholder at the cursor; empty if the cursor is in the phrase's own words
 * @param begun what is already typed of that placeholder
 */
record BegunPhrase(PhraseEntry entry, List<String> filled, Optional<Blank> open, String begun) {
  private static final Pattern BLANK = Pattern.compile("\\{\\w+}");
  private static final Pattern ARTICLE = Pattern.compile("\\ban(?= |$)");
  private static final Pattern NUMBER = Pattern.compile("\\d+|`[^`]*`?");
  private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z0-9-]*");

  /** Matches a phrase with the beginning of a line; empty if they differ. */
  static Optional<BegunPhrase> of(PhraseEntry entry, String line) {
    return new Walk(entry, line).walk();
  }

  /** Matches the phrase's own words and placeholders with the line, one after another. */
  private static final class Walk {
    private final PhraseEntry entry;
    private final String[] words;
    private final Iterator<Blank> blanks;
    private final List<String> filled = new ArrayList<>();
    private String rest;

    Walk(PhraseEntry entry, String line) {
      this.entry = entry;
      this.words = BLANK.split(withOneArticle(entry.phrase().shown()), -1);
      this.blanks = entry.blanks().iterator();
      this.rest = withOneArticle(line);
    }

    /** A phrase matches with either article. */
    private static String withOneArticle(String text) {
      return ARTICLE.matcher(text).replaceAll("a");
    }

    Optional<BegunPhrase> walk() {
      for (String own : words) {
        if (rest.length() < own.length() || (rest.equals(own) && !blanks.hasNext())) {
          return begins(own, rest) ? ended(Optional.empty(), "") : Optional.empty();
        }
        if (!begins(rest, own) || !blanks.hasNext()) {
          return Optional.empty();
        }
        rest = rest.substring(own.length());
        Blank blank = blanks.next();
        Matcher value = (blank.number() ? NUMBER : WORD).matcher(rest);
        boolean given = value.lookingAt();
        if (rest.isEmpty() || (given && value.end() == rest.length())) {
          return ended(Optional.of(blank), rest);
        }
        if (!given) {
          return Optional.empty();
        }
        filled.add(value.group());
        rest = rest.substring(value.end());
      }
      return Optional.empty();
    }

    private Optional<BegunPhrase> ended(Optional<Blank> open, String begun) {
      return Optional.of(new BegunPhrase(entry, filled, open, begun));
    }

    private static boolean begins(String text, String with) {
      return text.toLowerCase(Locale.ROOT).startsWith(with.toLowerCase(Locale.ROOT));
    }
  }
}
