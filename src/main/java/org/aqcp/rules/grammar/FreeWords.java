package org.aqcp.rules.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A name of a few words, such as that of a sector. */
record FreeWords() implements Form<String> {
  private static final int MOST = 4;
  private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z0-9-]*");
  private static final List<String> SAID = List.of("health care", "manufacturing", "Nursing");

  @Override
  public void read(Heard heard, int at, Next<? super String> next) {
    List<String> words = new ArrayList<>();
    if (!heard.has(at)) {
      heard.expect(at, SAID.get(0));
      heard.tryAt(at, SAID.get(0), () -> next.found(SAID.get(0), at + 1));
    }
    while (words.size() < MOST && WORD.matcher(heard.word(at + words.size())).matches()) {
      words.add(heard.word(at + words.size()));
      next.found(String.join(" ", words), at + words.size());
    }
  }

  @Override
  public void say(Said said) {
    List.of(said.oneOf(SAID).split(" ")).forEach(said::word);
  }
}
