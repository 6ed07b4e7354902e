package org.aqcp.rules.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aqcp.rules.vocabulary.Phrase;
import org.aqcp.rules.vocabulary.Vocabulary;

/** A phrase whose placeholders are filled with what a line says that does not fit it. */
final class GuessedSentence {
  private static final Pattern MORE = Pattern.compile("(?i)\\bmore than (\\d{1,4})\\b");

  /** The number of words that are tried; a long line has more, at several placeholders. */
  private static final int MOST_TRIES = 300;

  private final String line;
  private final Phrase phrase;
  private final Vocabulary vocabulary;
  private int tries;

  private GuessedSentence(String line, Phrase phrase, Vocabulary vocabulary) {
    this.line = line;
    this.phrase = phrase;
    this.vocabulary = vocabulary;
  }

  /** The sentence; the phrase with its placeholders if the line does not say what fills them. */
  static String of(String line, Phrase phrase, Vocabulary vocabulary) {
    GuessedSentence guess = new GuessedSentence(line, phrase, vocabulary);
    List<String> left = Likeness.of(guess.inWordsOf(phrase), phrase).left();
    return guess.isOpposite()
        ? phrase.shown()
        : guess.filled(phrase.shown(), left).orElse(phrase.shown());
  }

  /** More than 2 are at least 3. */
  private String inWordsOf(Phrase least) {
    Matcher more = MORE.matcher(line);
    return least.shown().startsWith("At least")
        ? more.replaceAll(found -> "at least " + (Integer.parseInt(found.group(1)) + 1))
        : line;
  }

  /** A number that is taken over would say the contrary. */
  private boolean isOpposite() {
    String given = line.toLowerCase(Locale.ROOT);
    String meant = phrase.shown().toLowerCase(Locale.ROOT);
    return (given.contains("at most ") && meant.contains("at least "))
        || (given.contains("at least ") && meant.contains("at most "));
  }

  /** Tries the words that are left, one after another, until the sentence can be read. */
  private Optional<String> filled(String sentence, List<String> left) {
    Matcher blank = Likeness.BLANK.matcher(sentence);
    if (!blank.find()) {
      return Optional.of(sentence.replaceAll("\\ba (?=[aeio])", "an ")).filter(this::isRead);
    }
    boolean number = !phrase.takesWords(blank.group(1));
    for (String word : left) {
      if (number == Likeness.isNumber(word) && tries++ < MOST_TRIES) {
        List<String> rest = new ArrayList<>(left);
        rest.remove(word);
        String more = blank.replaceFirst(Matcher.quoteReplacement(word));
        Optional<String> all = filled(more, rest);
        if (all.isPresent()) {
          return all;
        }
      }
    }
    return Optional.empty();
  }

  private boolean isRead(String sentence) {
    if (phrase.fit(sentence).isEmpty() || !phrase.fillsBlanks(sentence)) {
      return false;
    }
    SentenceReader reader = new SentenceReader(vocabulary);
    return phrase.conclusion()
        || phrase.narrows()
        || reader.read(List.of(sentence), 1, false).isPresent()
        || reader.read(List.of(sentence), 1, true).isPresent();
  }
}
