package org.aqcp.editor.completion;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.aqcp.rules.grammar.Proposed;
import org.aqcp.rules.lexicon.English;

/**
 * Chooses from the words that can follow: each once, what rules often say first.
 *
 * @param sentences those of the rules
 * @param before what stands before the words
 * @param word the word that is begun; may be empty
 */
record LikelyWords(List<String> sentences, String before, String word) {
  /** Of more, one types a letter sooner than one reads them. */
  private static final int MOST = 120;

  List<Proposed> of(List<Proposed> all) {
    Set<String> words = all.stream().map(Proposed::words).collect(Collectors.toSet());
    Map<String, Integer> often = new HashMap<>();
    words.forEach(one -> often.put(one, often(one)));
    Comparator<Proposed> order =
        Comparator.<Proposed>comparingInt(one -> -often.get(one.words()))
            .thenComparing(one -> isOpposite(one.words()));
    Map<String, Proposed> once = new LinkedHashMap<>();
    all.stream()
        .filter(one -> begins(one.words()) && agrees(one.words(), words))
        .sorted(order)
        .forEach(one -> once.putIfAbsent(plain(one.words()), one));
    return once.values().stream().limit(MOST).toList();
  }

  private boolean begins(String words) {
    boolean number = words.equals(Proposed.NUMBER);
    String begun = word.toLowerCase(Locale.ROOT);
    return number
        || (words + " ").toLowerCase(Locale.ROOT).startsWith(begun)
        || (begun.equals("an") && words.startsWith("a "));
  }

  /** Whether a noun is in the number that the word before asks for. */
  private boolean agrees(String words, Set<String> all) {
    String last = lastBefore();
    boolean one = last.equals("1") || last.equals("one");
    if (!one && !isNumber(last)) {
      return true;
    }
    return one
        ? all.stream().noneMatch(other -> isPlural(words, other))
        : all.stream().noneMatch(other -> isPlural(other, words));
  }

  private static boolean isPlural(String words, String one) {
    return !words.equals(one) && English.plural(one).equals(words);
  }

  /** How often rules say the words after the word before, or after any number. */
  private int often(String words) {
    String last = lastBefore();
    String said = (isNumber(last) ? " " : " " + last + " ") + words + " ";
    return (int)
        sentences.stream()
            .filter(
                sentence ->
                    last.isEmpty()
                        ? (sentence + " ")
                            .regionMatches(true, 0, words + " ", 0, words.length() + 1)
                        : (" " + sentence + " ").contains(said))
            .count();
  }

  private String lastBefore() {
    return before.strip().replaceFirst(".*\\s", "");
  }

  private static boolean isNumber(String word) {
    return word.matches("\\d.*|`.*");
  }

  private static boolean isOpposite(String words) {
    return words.matches("(.* )?(not|no|without|both)( .*)?|,.*");
  }

  /** The words without what makes no difference. */
  private static String plain(String words) {
    return words.replace('-', ' ').replaceFirst("^(an?|the) (?=.)", "");
  }
}
