package org.aqcp.rules.grammar;

import java.util.Set;
import java.util.function.Predicate;

/** A form without the ways to read it that make no sense. */
final class SenseForm<T> implements Form<T> {
  private final Form<T> of;
  private final Predicate<? super T> sense;
  private final boolean ahead;

  /**
   * A form without some ways to read it.
   *
   * @param ahead whether they are left out only where it is tried what could follow a line
   */
  SenseForm(Form<T> of, Predicate<? super T> sense, boolean ahead) {
    this.of = of;
    this.sense = sense;
    this.ahead = ahead;
  }

  @Override
  public void read(Heard heard, int at, Next<? super T> next) {
    boolean all = ahead && !heard.isAhead();
    of.read(
        heard,
        at,
        (value, after) -> {
          if (all || sense.test(value)) {
            next.found(value, after);
          }
        });
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
  public void say(Said said) {
    of.say(said);
  }
}
