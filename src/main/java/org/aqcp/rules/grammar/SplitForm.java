package org.aqcp.rules.grammar;

import java.util.List;
import java.util.Set;

/** A form that is said as a whole, and read in several ways, which others may start with too. */
record SplitForm<T>(Form<T> whole, List<Form<T>> ways) implements Form<T> {
  @Override
  public void read(Heard heard, int at, Next<? super T> next) {
    whole.read(heard, at, next);
  }

  @Override
  public void say(Said said) {
    whole.say(said);
  }

  @Override
  public Set<String> firsts() {
    return whole.firsts();
  }

  @Override
  public int shortest(int deep) {
    return whole.shortest(deep);
  }
}
