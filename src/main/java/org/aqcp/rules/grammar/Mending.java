package org.aqcp.rules.grammar;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aqcp.input.problem.Suggestion;
import org.aqcp.rules.lexicon.English;

/**
 * Finds what a line that cannot be read was meant to be: with words spelled right, or small words
 * added or left out. Words that a meaning turns on, and numbers, are never changed.
 */
final class Mending {
  private static final int CHANGES = 3;
  private static final int TRIES = 80;

  /** Words that may be left out, as they say nothing. */
  private static final Set<String> FILLERS = Set.of("a", "the", "that", "also", "any", "some");

  /** Small words that may be added, as they say nothing by themselves. */
  private static final Set<String> SMALL =
      Set.of("a", "the", "with", "is", "are", "of", "by", "in", "to", "that", "for", "%");

  /** Forms of which the other one may have been meant. */
  private static final Set<String> BE = Set.of("is", "are", "was", "were");

  private record Try(List<String> words, int changes) {}

  private final Map<String, String> spellings;
  private final Form<?> form;
  private final Set<List<String>> tried = new HashSet<>();
  private final Deque<Try> queue = new ArrayDeque<>();
  private List<String> couldFollow = List.of();
  private String before = "";
  private String without = "";

  Mending(Form<?> form, Map<String, String> spellings) {
    this.form = form;
    this.spellings = spellings;
  }

  /** The line as it was meant, if exactly one reading of it is near. */
  Optional<String> mended(String line) {
    List<String> words = Heard.words(line);
    add(new Try(words, 0));
    Set<String> found = new LinkedHashSet<>();
    int changes = CHANGES;
    for (int i = 0; i < TRIES && !queue.isEmpty(); i++) {
      Try next = queue.remove();
      if (next.changes > changes) {
        break;
      }
      if (reads(next.words)) {
        found.add(Heard.line(next.words));
        changes = next.changes;
      } else if (next.changes < changes) {
        change(next);
      }
    }
    return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
  }

  /**
   * Without which word the line can be read, or how it can go on where it stops being read; empty
   * if that is not known.
   */
  String hint() {
    if (!without.isEmpty()) {
      return "without `" + without + "`, the line can be read";
    }
    return couldFollow.isEmpty() || before.isEmpty()
        ? ""
        : "after `" + before + "` can follow " + String.join(", ", couldFollow);
  }

  private boolean reads(List<String> words) {
    Heard heard = Heard.of(words, spellings);
    boolean[] read = {false};
    form.read(heard, 0, (meaning, at) -> read[0] |= at == heard.size());
    return read[0];
  }

  private void change(Try given) {
    List<String> words = given.words;
    Heard heard = Heard.of(words, spellings).asking();
    form.read(heard, 0, (meaning, at) -> heard.expect(at, ""));
    int at = heard.furthest();
    Set<String> firsts = new LinkedHashSet<>();
    heard.expected().forEach(expected -> firsts.add(expected.split(" ", 2)[0]));
    firsts.remove("");
    if (given.changes == 0) {
      before = Heard.line(words.subList(0, Math.min(at, words.size())));
      couldFollow = Following.shown(heard.expected());
    }
    String word = at < words.size() ? words.get(at) : "";
    if (given.changes == 0 && !word.isEmpty() && reads(with(words, at, at + 1, List.of()))) {
      without = word;
    }
    int more = given.changes + 1;
    List.of(English.many(word), English.one(word)).stream()
        .filter(other -> !other.equals(word) && firsts.contains(other))
        .forEach(other -> add(new Try(with(words, at, at + 1, List.of(other)), more)));
    if (!word.isEmpty() && !TurningWords.has(word) && !NumberForm.is(word)) {
      Suggestion.closest(word, firsts)
          .filter(right -> !right.equals(word))
          .ifPresent(right -> add(new Try(with(words, at, at + 1, List.of(right)), more)));
    }
    if (at > 0 && at < words.size() && BE.contains(words.get(at - 1))) {
      // that it is not the right one only shows in the word behind it
      String verb = words.get(at - 1);
      List.of(English.many(verb), English.one(verb)).stream()
          .filter(other -> !other.equals(verb))
          .forEach(other -> add(new Try(with(words, at - 1, at, List.of(other)), more)));
    }
    firsts.stream()
        .filter(SMALL::contains)
        .forEach(small -> add(new Try(with(words, at, at, List.of(small)), more)));
    for (int filler : new int[] {at, at - 1}) {
      if (filler >= 0 && filler < words.size() && FILLERS.contains(words.get(filler))) {
        add(new Try(with(words, filler, filler + 1, List.of()), more));
      }
    }
  }

  private void add(Try next) {
    if (tried.add(next.words)) {
      queue.add(next);
    }
  }

  private static List<String> with(List<String> words, int from, int to, List<String> others) {
    List<String> all = new ArrayList<>(words.subList(0, from));
    all.addAll(others);
    all.addAll(words.subList(to, words.size()));
    return List.copyOf(all);
  }
}
