package org.aqcp.rules.grammar;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The words of a line as they are read: spellings are one, the first letter of the line is small,
 * and a comma is a word. Remembers how far the line could be read, and what could have followed.
 */
final class Heard {
  /** Nobody writes a sentence that takes so many steps: only a stranger's would go on forever. */
  private static final int MOST = 400_000;

  private static final Pattern WORD = Pattern.compile("`[^`]*`|,|[^\\s,`]+(?:,\\d{3})*");

  // articles by the letter that follows; both may stand before a threshold
  private static final Pattern AN = Pattern.compile("\\b([Aa])n? (?=[aeiou])");
  private static final Pattern A = Pattern.compile("\\b([Aa])n (?=[^aeiou`])");

  /** Stands for every number. */
  static final String NUMBER = "1";

  private final List<String> words;
  // each word, or that it is a number
  private final List<String> firsts;
  private final Set<String> expected = new LinkedHashSet<>();
  private int furthest;
  private int steps;

  private final boolean asking;
  private final Ahead ahead;
  // null if nobody asks for them
  private final Deque<Note> notes;

  /** That words from one to the one before another are what an entry of the lexicon says. */
  record Note(int from, int until, Object entry) {}

  private Heard(
      List<String> words, List<String> firsts, boolean asking, Ahead ahead, Deque<Note> notes) {
    this.words = words;
    this.firsts = firsts;
    this.asking = asking;
    this.ahead = ahead;
    this.notes = notes;
  }

  /** The same words, to know what could have stood where they cannot be read. */
  Heard asking() {
    return new Heard(words, firsts, true, null, null);
  }

  /** The same words, to know what can follow them. */
  Heard ahead(Ahead tried) {
    return new Heard(words, firsts, false, tried, null);
  }

  /** The same words, to know which entries of the lexicon say them. */
  Heard noting() {
    return new Heard(words, firsts, false, null, new ArrayDeque<>());
  }

  void note(int from, int until, Object entry) {
    if (notes != null) {
      notes.addLast(new Note(from, until, entry));
    }
  }

  /** Takes back the last note. */
  void unnote() {
    if (notes != null) {
      notes.removeLast();
    }
  }

  List<Note> notes() {
    return List.copyOf(notes);
  }

  /** What is tried behind the words. */
  Ahead ahead() {
    return ahead;
  }

  /** Whether words are tried behind the end. */
  boolean isAhead() {
    return ahead != null;
  }

  /** Says that so many more words must follow those that are read next. */
  void owe(int more) {
    if (ahead != null) {
      ahead.owe(more);
    }
  }

  /** Whether it is known where the words lead that are tried, so that no more need be. */
  boolean isKnown() {
    return ahead != null && ahead.isKnown();
  }

  /** Whether words can be tried at a place. */
  boolean triesAt(int at) {
    return ahead != null && !has(at);
  }

  /** Whether the shortest words at a place are enough, as only an end is looked for. */
  boolean endsAt(int at) {
    return triesAt(at) && ahead.isChosen();
  }

  /** Tries words at a place, if it is behind the end. */
  void tryAt(int at, String next, Runnable rest) {
    if (triesAt(at)) {
      ahead.then(next, rest);
    }
  }

  /** Whether to try also what cannot start with the word at a place. */
  boolean asksAll(int at) {
    return (asking && at >= furthest) || triesAt(at);
  }

  /** The word at a place, or that it is a number. */
  String first(int at) {
    return has(at) ? firsts.get(at) : "";
  }

  static Heard of(String line, Map<String, String> spellings) {
    return of(words(line), spellings);
  }

  /** Words as they were written. */
  static Heard of(List<String> words, Map<String, String> spellings) {
    List<String> heard = new ArrayList<>();
    List<String> firsts = new ArrayList<>();
    for (String written : words) {
      String word = heard.isEmpty() ? small(written) : written;
      String read = word.equals("an") ? "a" : spellings.getOrDefault(word, word);
      heard.add(read);
      firsts.add(NumberForm.is(read) ? NUMBER : read);
    }
    return new Heard(heard, firsts, false, null, null);
  }

  /** The words of a line as they are written. */
  static List<String> words(String line) {
    return places(line).stream().map(MatchResult::group).toList();
  }

  /** Where each word of a line is. */
  static List<MatchResult> places(String line) {
    return WORD.matcher(line).results().toList();
  }

  /** The line of words. */
  static String line(List<String> words) {
    String line = String.join(" ", words).replace(" ,", ",");
    return A.matcher(AN.matcher(line).replaceAll("$1n ")).replaceAll("$1 ");
  }

  private static String small(String word) {
    return word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1);
  }

  int size() {
    return words.size();
  }

  boolean has(int at) {
    return at < words.size();
  }

  String word(int at) {
    return has(at) ? words.get(at) : "";
  }

  boolean is(int at, String word) {
    steps++;
    return steps < MOST && has(at) && words.get(at).equals(word);
  }

  int steps() {
    return steps;
  }

  /** Whether reading it was given up. */
  boolean tooLong() {
    return steps >= MOST;
  }

  /** Says what could have stood at a place. */
  void expect(int at, String words) {
    if (!asking) {
      return;
    }
    if (at > furthest) {
      furthest = at;
      expected.clear();
    }
    if (at == furthest) {
      expected.add(words);
    }
  }

  /** Asks a form what could have stood at the end of the line. */
  <T> void expectAt(int at, Supplier<Form<T>> form) {
    if (asking && at == words.size() && at >= furthest) {
      form.get().read(this, at, (value, after) -> {});
    }
  }

  /** The number of the first word that could not be read. */
  int furthest() {
    return furthest;
  }

  /** What could have stood there. */
  List<String> expected() {
    return List.copyOf(expected);
  }
}
