package org.aqcp.rules.grammar;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.aqcp.condition.Condition;

/**
 * Finds what can follow the beginning of a line, so that the line can become one that is read. It
 * looks for the shortest ends first.
 *
 * @param starts whether it is the start of a sentence, where a small word is enough to choose
 * @param found by their words
 */
record GoingOn(
    List<String> beginning,
    boolean starts,
    Map<String, String> spellings,
    Map<String, Proposed> found) {
  /** No line that is made with so few words needs more to end it. */
  private static final int DEEPEST = 20;

  /** Finds what can follow in a sentence. */
  static GoingOn sentence(String beginning, Map<String, String> spellings) {
    List<String> words = Heard.words(beginning);
    return new GoingOn(words, words.isEmpty(), spellings, new LinkedHashMap<>());
  }

  /** Finds what can follow in a dash line. */
  static GoingOn dashLine(String beginning, Map<String, String> spellings) {
    return new GoingOn(Heard.words(beginning), false, spellings, new LinkedHashMap<>());
  }

  /**
   * Adds what a form can go on with.
   *
   * @param meaning what a line means that is read so; empty if that cannot be said
   */
  <T> void add(Form<T> form, Function<T, Optional<Condition>> meaning) {
    Ahead ahead = new Ahead(starts);
    for (int most = 1; most == 1 || (most <= DEEPEST && ahead.canDeepen()); most++) {
      ahead.deepen(most);
      Heard heard = Heard.of(beginning, spellings).ahead(ahead);
      form.read(
          heard,
          0,
          (value, at) -> {
            if (at > heard.size() && !ahead.isKnown()) {
              meaning.apply(value).ifPresent(condition -> found(ahead, condition));
            }
          });
    }
  }

  private void found(Ahead ahead, Condition condition) {
    List<String> line = new ArrayList<>(beginning);
    line.addAll(ahead.words());
    String words = Heard.line(List.of(ahead.first()));
    found.putIfAbsent(words, new Proposed(beginning.size(), words, Heard.line(line), condition));
    ahead.found();
  }

  List<Proposed> all() {
    return List.copyOf(found.values());
  }
}
