package org.aqcp.rules.grammar;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Something, then something else, however the first was read. */
final class ThenForm<A, B, T> implements Form<T> {
  private final Form<A> first;
  private final Form<B> second;
  private final BiFunction<? super A, ? super B, ? extends T> together;
  // how many words the second needs; negative until it is asked for
  private int needed = -1;

  ThenForm(Form<A> first, Form<B> second, BiFunction<? super A, ? super B, ? extends T> together) {
    this.first = first;
    this.second = second;
    this.together = together;
  }

  /** Forms in which those that start in the same way are one, so that the start is read once. */
  static <T> List<Form<T>> merged(List<Form<T>> forms) {
    Map<Object, List<Form<T>>> byStart = new LinkedHashMap<>();
    for (Form<T> form : forms) {
      Form<?> start = start(form);
      Object same = start instanceof FixedWords fixed ? fixed.words() : start;
      byStart.computeIfAbsent(same, first -> new ArrayList<>()).add(form);
    }
    List<Form<T>> merged = new ArrayList<>();
    for (List<Form<T>> same : byStart.values()) {
      boolean several = same.size() > 1 && same.stream().anyMatch(ThenForm.class::isInstance);
      merged.addAll(several ? List.of(one(start(same.get(0)), same)) : same);
    }
    return merged;
  }

  private static <T> Form<?> start(Form<T> form) {
    return form instanceof ThenForm<?, ?, T> then ? then.first : form;
  }

  private static <A, T> Form<T> one(Form<A> start, List<Form<T>> same) {
    List<Form<Function<A, T>>> seconds = new ArrayList<>();
    for (Form<T> form : same) {
      seconds.add(behind(form));
    }
    return new ThenForm<>(start, Form.any(seconds), (first, meaning) -> meaning.apply(first));
  }

  /** What stands behind the start of a form, and means once the start is known. */
  @SuppressWarnings("unchecked") // all start in the same way, or are no more than that
  private static <A, T> Form<Function<A, T>> behind(Form<T> form) {
    return form instanceof ThenForm<?, ?, T> then
        ? ((ThenForm<A, ?, T>) then).rest()
        : Form.nothing(first -> (T) first);
  }

  private Form<Function<A, T>> rest() {
    return second.map(two -> one -> together.apply(one, two));
  }

  @Override
  public <R> Form<R> map(Function<? super T, ? extends R> meaning) {
    return new ThenForm<>(first, second, (one, two) -> meaning.apply(together.apply(one, two)));
  }

  @Override
  public void read(Heard heard, int at, Next<? super T> next) {
    if (needed < 0 && heard.isAhead()) {
      needed = second.shortest(DEEP);
    }
    heard.owe(needed);
    first.read(
        heard,
        at,
        (one, middle) -> {
          heard.owe(-needed);
          second.read(heard, middle, (two, after) -> next.found(together.apply(one, two), after));
          heard.owe(needed);
        });
    heard.owe(-needed);
  }

  @Override
  public Set<String> firsts() {
    return first.isNothing() ? second.firsts() : first.firsts();
  }

  @Override
  public int shortest(int deep) {
    return first.shortest(deep) + second.shortest(deep);
  }

  @Override
  public void say(Said said) {
    first.say(said);
    second.say(said);
  }
}
