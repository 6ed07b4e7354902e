package org.aqcp.rules.grammar;

import java.util.List;
import java.util.Set;

/** Words that are always the same. */
final class FixedWords implements Form<Form.Unit> {
  private static final String EITHER = "(s)";

  /** After which words stand in the singular. */
  private static final Set<String> ONE = Set.of("1", "one");

  private final List<String> words;
  // each word in the singular and in the plural; the same where it has but one form
  private final String[] one;
  private final String[] many;
  // the words from each one on, as they are tried: those behind the end of a line often are
  private final String[] oneFrom;
  private final String[] manyFrom;

  FixedWords(List<String> given) {
    // the article follows the next word, and means the same
    this.words = given.stream().map(word -> word.equals("an") ? "a" : word).toList();
    this.one = forms("");
    this.many = forms("s");
    this.oneFrom = rests(one);
    this.manyFrom = rests(many);
  }

  private String[] forms(String ending) {
    return words.stream().map(word -> word.replace(EITHER, ending)).toArray(String[]::new);
  }

  private static String[] rests(String[] words) {
    String[] rests = words.clone();
    for (int i = words.length - 2; i >= 0; i--) {
      rests[i] = words[i] + " " + rests[i + 1];
    }
    return rests;
  }

  List<String> words() {
    return words;
  }

  @Override
  public void read(Heard heard, int at, Next<? super Unit> next) {
    for (int i = 0; i < one.length; i++) {
      if (!fits(heard, at + i, i)) {
        if (heard.asksAll(at + i)) {
          ask(heard, at, i, next);
        }
        return;
      }
    }
    next.found(Unit.UNIT, at + one.length);
  }

  /** Says which of the words could have stood where they do not, or tries them there. */
  private void ask(Heard heard, int at, int from, Next<? super Unit> next) {
    int missing = at + from;
    heard.expect(missing, manyFrom[from]);
    if (heard.triesAt(missing)) {
      boolean single = missing > 0 && ONE.contains(heard.word(missing - 1));
      String rest = single ? oneFrom[from] : manyFrom[from];
      heard.tryAt(missing, rest, () -> next.found(Unit.UNIT, at + one.length));
    }
  }

  private boolean fits(Heard heard, int at, int word) {
    return heard.is(at, one[word]) || (!many[word].equals(one[word]) && heard.is(at, many[word]));
  }

  @Override
  public Set<String> firsts() {
    if (NumberForm.is(many[0])) {
      // "one stop"
      return Set.of(Heard.NUMBER);
    }
    return Set.copyOf(List.of(one[0], many[0]));
  }

  @Override
  public void say(Said said) {
    for (String word : many) {
      said.word(word);
    }
  }
}
