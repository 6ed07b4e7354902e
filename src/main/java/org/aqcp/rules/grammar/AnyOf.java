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
  // the same of the forms in their order, in which people are told what can follow
  private volatile Map<String, List<Form<T>>> inOrder;
  // null until it is asked for them
  private volatile Set<String> firsts;
  private final Integer[] shortest = new Integer[DEEP + 1];

  AnyOf(List<Form<T>> all) {
    this.all = all;
  }

  @Override
  public void read(Heard heard, int at, Next<? super T> next) {
    List<Form<T>> tried = heard.asksAll(at) ? all : starting(heard.first(at), heard.isAhead());
    for (int i = 0; i < tried.size() && !heard.isKnown(); i++) {
      tried.get(i).read(heard, at, next);
    }
  }

  @Override
  public List<Form<T>> ways() {
    List<Form<T>> ways = new ArrayList<>();
    all.forEach(form -> ways.addAll(form.ways()));
    return ways;
  }

  private List<Form<T>> starting(String first, boolean ordered) {
    Map<String, List<Form<T>>> index = ordered ? inOrder() : byFirst();
    List<Form<T>> starting = index.get(first);
    return starting == null ? index.get(OTHER) : starting;
  }

  private Map<String, List<Form<T>>> inOrder() {
    if (inOrder == null) {
      inOrder = indexed(all);
    }
    return inOrder;
  }

  private Map<String, List<Form<T>>> byFirst() {
    if (byFirst == null) {
      byFirst = indexed(ThenForm.merged(ways()));
    }
    return byFirst;
  }

  /** Forms by the words that they can start with. */
  private static <T> Map<String, List<Form<T>>> indexed(List<Form<T>> forms) {
    Map<String, List<Form<T>>> index = new HashMap<>();
    index.put(OTHER, new ArrayList<>());
    for (Form<T> form : forms) {
      Set<String> words = form.firsts();
      if (words.isEmpty()) {
        index.values().forEach(starting -> starting.add(form));
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
