package org.aqcp.rules.grammar;

import java.util.ArrayList;
import java.util.HashMap;
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

  /** Words that may be the ones to choose next, and those that may follow them. */
  private static final class Words {
    private final String said;
    private final Map<String, Words> more = new HashMap<>();
    private int tries;
    private boolean known;

    Words(String said) {
      this.said = said;
    }
  }

  private final boolean starts;
  private final List<String> words = new ArrayList<>();
  // the same words are one, however they were put together
  private final Map<String, Words> all = new HashMap<>();
  // the words to choose next: the first, and those that they need
  private Words choice = new Words("");
  // whether they need no more words, so that only an end is looked for
  private boolean chosen;
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
    Words before = choice;
    boolean chosenBefore = chosen;
    choose(next);
    words.add(next);
    allTries++;
    choice.tries++;
    if (choice.tries <= TRIES && !isKnown()) {
      rest.run();
    }
    words.remove(words.size() - 1);
    choice = before;
    chosen = chosenBefore;
  }

  private void choose(String next) {
    if (chosen || (next.equals(Proposed.NUMBER) && !words.isEmpty())) {
      chosen = true;
    } else {
      choice = choice.more.computeIfAbsent(next, this::choiceAnd);
      chosen = starts || !OPEN.contains(next);
    }
  }

  private Words choiceAnd(String next) {
    return all.computeIfAbsent(choice.said.isEmpty() ? next : choice.said + " " + next, Words::new);
  }

  /** Whether the words to choose, as they are tried now, were found before. */
  boolean isKnown() {
    return choice.known;
  }

  /** Whether the words to choose are tried, so that only an end is looked for. */
  boolean isChosen() {
    return chosen;
  }

  /** The words to choose next: the first, and those that they need. */
  String first() {
    return choice.said;
  }

  /** All words that are tried now. */
  List<String> words() {
    return List.copyOf(words);
  }

  /** What is tried now can be said. */
  void found() {
    choice.known = true;
  }
}
