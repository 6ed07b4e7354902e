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
  /** Stands for a word that no form starts with. */
  private static final String OTHER = "";

  private final List<Form<T>> all;
  // null until the first word is read
  private volatile Map<String, List<Form<T>>> byFirst;
  // null until it is asked for them
  private volatile Set<String> firsts;
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
    if (byFirst == null) {
      byFirst = indexed();
    }
    List<Form<T>> starting = byFirst.get(first);
    return starting == null ? byFirst.get(OTHER) : starting;
  }

  /** The forms by the words that they can start with, in their order: it is that of meanings. */
  private Map<String, List<Form<T>>> indexed() {
    Map<String, List<Form<T>>> index = new HashMap<>();
    index.put(OTHER, new ArrayList<>());
    for (Form<T> form : all) {
      Set<String> words = form.firsts();
      if (words.isEmpty()) {
        index.values().forEach(forms -> forms.add(form));
      } else {
        List<Form<T>> others = index.get(OTHER);
        words.forEach(w -> index.computeIfAbsent(w, n -> new ArrayList<>(others)).add(form));
      }
    }
    return index;
  }

  @Override
  public Set<String> firsts() {
    if (firsts == null) {
      firsts = ofAll();
    }
    return firsts;
  }

  private Set<String> ofAll() {
    Set<String> words = new LinkedHashSet<>();
    for (Form<T> form : all) {
      Set<String> some = form.firsts();
      if (some.isEmpty()) {
        return Set.of();
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
