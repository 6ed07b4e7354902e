package org.aqcp.editor.completion;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
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

  private static final String NUMBER = "(?:\\d\\S*|`\\S*)";

  List<Proposed> of(List<Proposed> all) {
    Set<String> words = all.stream().map(Proposed::words).collect(Collectors.toSet());
    List<String> said = said();
    Map<String, Long> often = new HashMap<>();
    words.forEach(one -> often.put(one, said.stream().filter(s -> says(s, one)).count()));
    Comparator<Proposed> order =
        Comparator.<Proposed>comparingLong(one -> -often.get(one.words()))
            .thenComparing(one -> isOpposite(one.words()));
    Map<String, Proposed> once = new LinkedHashMap<>();
    all.stream()
        .filter(one -> isBegun(one.words()))
        .filter(agreeing(words))
        .sorted(order)
        .forEach(one -> once.putIfAbsent(plain(one.words()), one));
    return once.values().stream().limit(MOST).toList();
  }

  private boolean isBegun(String words) {
    boolean number = words.equals(Proposed.NUMBER);
    String begun = word.toLowerCase(Locale.ROOT);
    return number
        || (words + " ").toLowerCase(Locale.ROOT).startsWith(begun)
        || (begun.equals("an") && words.startsWith("a "));
  }

  /** Whether a noun is in the number that the word before asks for. */
  private Predicate<Proposed> agreeing(Set<String> words) {
    String last = lastBefore();
    if (last.equals("1") || last.equals("one")) {
      Set<String> plurals = words.stream().map(LikelyWords::plural).collect(Collectors.toSet());
      return one -> !plurals.contains(one.words());
    }
    return isNumber(last) ? one -> !words.contains(plural(one.words())) : one -> true;
  }

  /** The plural of a noun; empty if it is the same. */
  private static String plural(String noun) {
    String plural = English.plural(noun);
    return plural.equals(noun) ? "" : plural;
  }

  /** What rules say after the word before, or after any number. */
  private List<String> said() {
    String last = lastBefore();
    if (last.isEmpty()) {
      return sentences.stream().map(LikelyWords::small).toList();
    }
    Pattern after =
        Pattern.compile("(?<!\\S)" + (isNumber(last) ? NUMBER : Pattern.quote(last)) + " ");
    return sentences.stream()
        .flatMap(s -> after.matcher(s).results().map(found -> s.substring(found.end())))
        .toList();
  }

  private static String small(String sentence) {
    return sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
  }

  private static boolean says(String said, String words) {
    return (said + " ").startsWith(words + " ");
  }

  private String lastBefore() {
    return before.strip().replaceFirst(".*\\s", "");
  }

  private static boolean isNumber(String word) {
    return word.matches(NUMBER);
  }

  private static boolean isOpposite(String words) {
    return words.matches("(.* )?(not|no|without|both)( .*)?|,.*");
  }

  /** The words without what makes no difference. */
  private static String plain(String words) {
    return words.replace('-', ' ').replaceFirst("^(an?|the) (?=.)", "");
  }
}
