package org.aqcp.rules.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Words behind the end of a line, while forms try what could follow it. What is tried counts only
 * if it goes on to something that can be said.
 */
final class Ahead {
  /** Small words, which say more with those that follow them: "have the role". */
  private static final Set<String> OPEN = Set.of("has", "have", "is", "are", "with", "a", "the");

  /** The most tries for the same first words, and for all. */
  private static final int TRIES = 10_000;

  private static final int ALL_TRIES = 200_000;

  /**
   * The words to choose next: the first, and those that they need.
   *
   * @param made whether they need no more words, so that only an end is looked for
   */
  private record Choice(String words, boolean made) {
    private static final Choice NONE = new Choice("", false);

    Choice and(String next, boolean open) {
      if (made || (next.equals(Proposed.NUMBER) && !words.isEmpty())) {
        return new Choice(words, true);
      }
      return new Choice(words.isEmpty() ? next : words + " " + next, !open);
    }
  }

  private final boolean starts;
  private final Set<String> known = new HashSet<>();
  private final List<String> words = new ArrayList<>();
  private final Map<String, Integer> tries = new HashMap<>();
  private Choice choice = Choice.NONE;
  private int allTries;
  private int most;
  private int owed;
  private boolean cut;

  /**
   * Nothing is tried yet.
   *
   * @param starts whether nothing stands before the words, where small words are enough to choose
   */
  Ahead(boolean starts) {
    this.starts = starts;
  }

  /** Tries again with more words. */
  void deepen(int deeper) {
    most = deeper;
    cut = false;
  }

  /** Adds to the words that must follow those that are tried next. */
  void owe(int more) {
    owed += more;
  }

  /** Whether more could be found with more words. */
  boolean canDeepen() {
    return cut && allTries < ALL_TRIES;
  }

  /** Tries words, unless it is known where they lead. */
  void then(String next, Runnable rest) {
    if (isKnown() || allTries >= ALL_TRIES) {
      return;
    }
    if (words.size() + owed >= most) {
      cut = true;
      return;
    }
    Choice before = choice;
    choice = before.and(next, !starts && OPEN.contains(next));
    words.add(next);
    allTries++;
    if (tries.merge(first(), 1, Integer::sum) <= TRIES && !isKnown()) {
      rest.run();
    }
    words.remove(words.size() - 1);
    choice = before;
  }

  /** Whether the words to choose, as they are tried now, were found before. */
  boolean isKnown() {
    return known.contains(choice.words);
  }

  /** Whether the words to choose are tried, so that only an end is looked for. */
  boolean isChosen() {
    return choice.made;
  }

  /** The words to choose next: the first, and those that they need. */
  String first() {
    return choice.words;
  }

  /** All words that are tried now. */
  List<String> words() {
    return List.copyOf(words);
  }

  /** What is tried now can be said. */
  void found() {
    known.add(first());
  }
}
