package org.aqcp.rules.grammar;

import java.util.List;
import java.util.Set;

/** Words that are always the same. */
record FixedWords(List<String> words) implements Form<Form.Unit> {
  private static final String EITHER = "(s)";

  /** After which words stand in the singular. */
  private static final Set<String> ONE = Set.of("1", "one");

  FixedWords {
    // the article follows the next word, and means the same
    if (words.contains("an")) {
      words = words.stream().map(word -> word.equals("an") ? "a" : word).toList();
    }
  }

  @Override
  public void read(Heard heard, int at, Next<? super Unit> next) {
    for (int i = 0; i < words.size(); i++) {
      if (!fits(heard, at + i, words.get(i))) {
        if (heard.asksAll(at + i)) {
          ask(heard, at, i, next);
        }
        return;
      }
    }
    next.found(Unit.UNIT, at + words.size());
  }

  /** Says which of the words could have stood where they do not, or tries them there. */
  private void ask(Heard heard, int at, int from, Next<? super Unit> next) {
    String rest = String.join(" ", words.subList(from, words.size()));
    heard.expect(at + from, rest.replace(EITHER, "s"));
    boolean one = at + from > 0 && ONE.contains(heard.word(at + from - 1));
    heard.tryAt(
        at + from,
        rest.replace(EITHER, one ? "" : "s"),
        () -> next.found(Unit.UNIT, at + words.size()));
  }

  private static boolean fits(Heard heard, int at, String word) {
    if (!word.endsWith(EITHER)) {
      return heard.is(at, word);
    }
    String one = word.substring(0, word.length() - EITHER.length());
    return heard.is(at, one) || heard.is(at, one + "s");
  }

  @Override
  public Set<String> firsts() {
    String first = words.get(0);
    if (NumberForm.is(first)) {
      // "one stop"
      return Set.of(Heard.NUMBER);
    }
    return first.endsWith(EITHER)
        ? Set.of(first.replace(EITHER, ""), first.replace(EITHER, "s"))
        : Set.of(first);
  }

  @Override
  public void say(Said said) {
    words.forEach(word -> said.word(word.replace(EITHER, "s")));
  }
}
