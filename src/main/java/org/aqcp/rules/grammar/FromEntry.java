package org.aqcp.rules.grammar;

import java.util.Set;

/** What an entry of the lexicon says, which is noted while a line is read to know where it is. */
final class FromEntry<T> implements Form<T> {
  private final Form<T> of;
  private final Object entry;

  FromEntry(Form<T> of, Object entry) {
    this.of = of;
    this.entry = entry;
  }

  @Override
  public void read(Heard heard, int at, Next<? super T> next) {
    of.read(
        heard,
        at,
        (value, after) -> {
          heard.note(at, after, entry);
          next.found(value, after);
          heard.unnote();
        });
  }

  @Override
  public void say(Said said) {
    of.say(said);
  }

  @Override
  public Set<String> firsts() {
    return of.firsts();
  }

  @Override
  public int shortest(int deep) {
    return of.shortest(deep);
  }

  @Override
  public boolean isNothing() {
    return of.isNothing();
  }
}
