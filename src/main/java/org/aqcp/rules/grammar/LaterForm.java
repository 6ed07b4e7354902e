package org.aqcp.rules.grammar;

import java.util.Set;
import java.util.function.Supplier;

/** A form that is made when it is first needed. */
final class LaterForm<T> implements Form<T> {
  private final Supplier<Form<T>> made;
  private Form<T> form;
  private boolean asked;

  LaterForm(Supplier<Form<T>> made) {
    this.made = made;
  }

  @Override
  public Set<String> firsts() {
    if (asked) {
      return Set.of();
    }
    asked = true;
    Set<String> firsts = form().firsts();
    asked = false;
    return firsts;
  }

  @Override
  public int shortest(int deep) {
    return deep == 0 ? 0 : form().shortest(deep - 1);
  }

  private Form<T> form() {
    if (form == null) {
      form = made.get();
    }
    return form;
  }

  @Override
  public void read(Heard heard, int at, Next<? super T> next) {
    if (heard.has(at) || heard.triesAt(at)) {
      form().read(heard, at, next);
    } else {
      heard.expectAt(at, () -> form());
    }
  }

  @Override
  public void say(Said said) {
    form().say(said);
  }
}
