package org.aqcp.rules.grammar;

import java.util.HashSet;
import java.util.Set;

/**
 * Words that are read as a whole where that can be done, and as joined parts only where it cannot.
 *
 * @param said how they are made up
 */
record RatherForm<T>(Form<T> whole, Form<T> joined, Form<T> said) implements Form<T> {
  @Override
  public Set<String> firsts() {
    return said.firsts();
  }

  @Override
  public int shortest(int deep) {
    return whole.shortest(deep);
  }

  @Override
  public void read(Heard heard, int at, Next<? super T> next) {
    Set<Integer> ends = new HashSet<>();
    whole.read(
        heard,
        at,
        (value, after) -> {
          ends.add(after);
          next.found(value, after);
        });
    joined.read(
        heard,
        at,
        (value, after) -> {
          // behind the end, different words can end at the same place
          if (!ends.contains(after) || heard.triesAt(after - 1)) {
            next.found(value, after);
          }
        });
  }

  @Override
  public void say(Said line) {
    said.say(line);
  }
}
