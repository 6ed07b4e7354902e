package org.aqcp.rules.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One of several forms, of which only those are tried that can start with the word that is read.
 */
final class AnyOf<T> implements Form<T> {
  private final List<Form<T>> all;
  // of the forms that can start with anything; null until the first word is read
  private List<Form<T>> others;
  private final Map<String, List<Form<T>>> byFirst = new HashMap<>();
  private Set<String> firsts;
  private boolean asked;
  private final Integer[] shortest = new Integer[DEEP + 1];

  AnyOf(List<Form<T>> all) {
    this.all = all;
  }

  @Override
  public void read(Heard heard, int at, Next<? super T> next) {
    List<Form<T>> tried = heard.asksAll(at) ? all : starting(heard.first(at));
    for (int i = 0; i < tried.size() && !heard.isKnown(); i++) {
      tried.get(i).read(heard, at, next);
    }
  }

  private List<Form<T>> starting(String first) {
    if (others == null) {
      others = new ArrayList<>();
      all.stream().filter(form -> form.firsts() == null).forEach(others::add);
    }
    // in their order: it is that of their meanings
    return byFirst.computeIfAbsent(
        first,
        word ->
            all.stream()
                .filter(form -> others.contains(form) || form.firsts().contains(word))
                .toList());
  }

  @Override
  public Set<String> firsts() {
    if (!asked) {
      asked = true;
      firsts = ofAll();
    }
    return firsts;
  }

  private Set<String> ofAll() {
    Set<String> words = new LinkedHashSet<>();
    for (Form<T> form : all) {
      Set<String> some = form.firsts();
      if (some == null) {
        return null;
      }
      words.addAll(some);
    }
    return words;
  }

  @Override
  public int shortest(int deep) {
    if (shortest[deep] == null) {
      shortest[deep] = all.stream().mapToInt(form -> form.shortest(deep)).min().orElse(0);
    }
    return shortest[deep];
  }

  @Override
  public void say(Said said) {
    said.oneOf(all).say(said);
  }
}
