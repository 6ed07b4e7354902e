package org.aqcp.search.choice;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aqcp.condition.Bindings;
import org.aqcp.condition.ComparedAmount;
import org.aqcp.condition.Comparing;
import org.aqcp.condition.Condition;
import org.aqcp.condition.Join;
import org.aqcp.condition.Kind;
import org.aqcp.condition.Operator;
import org.aqcp.condition.Pattern;
import org.aqcp.condition.Quantity;
import org.aqcp.condition.Requirement;
import org.aqcp.condition.Term;
import org.aqcp.condition.Test;
import org.aqcp.input.record.PartMarks;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.search.edit.Records;

/**
 * What conditions ask of the parts of facts: the values that they compare them with, the parts of
 * other facts that they have to agree with, and how many facts they count.
 */
final class Wants {
  /** A part of a kind of fact. */
  record PartOf(Kind kind, String part) {}

  /**
   * What a fact has to be.
   *
   * @param part the part that says so: the first that has a list of words and has to be one of them
   * @param word the word, or null if it may be anything
   */
  record Said(Kind kind, String part, String word) {
    /** The fact, saying so. */
    Record in(Record fact) {
      return word == null ? fact : Records.with(fact, part, word);
    }

    boolean isSaidBy(Record fact) {
      return word != null && word.equals(Kind.value(fact, part));
    }
  }

  /** What a part is compared with. */
  record Compared(Operator operator, Object value) {}

  private final Permitted permitted;
  private final int more;
  private final Map<PartOf, Set<Compared>> compared = new LinkedHashMap<>();
  private final Map<PartOf, Set<PartOf>> joined = new LinkedHashMap<>();
  private final Map<PartOf, Integer> sizes = new LinkedHashMap<>();
  private final Map<PartOf, Integer> different = new LinkedHashMap<>();
  private final Map<PartOf, Set<Integer>> totals = new LinkedHashMap<>();
  private final Map<Kind, Map<Said, Integer>> facts = new LinkedHashMap<>();
  private final Map<PartOf, Integer> listed = new LinkedHashMap<>();
  private final Map<String, Object> bound = new HashMap<>();
  private final Map<Said, Integer> counted = new LinkedHashMap<>();
  private final Set<PartOf> parts;
  private Bindings fixed = Bindings.NONE;

  /**
   * Collects what is asked for of several things: where advice is wanted, at the same time.
   *
   * @param more facts of each kind than are asked for
   */
  Wants(List<Asked> all, Permitted permitted, int more) {
    this.permitted = permitted;
    this.more = more;
    bound.put("$partnership", Kind.of(Partnership.class));
    all.forEach(this::add);
    this.parts = askedParts();
    all.forEach(asked -> addOnlyParts(asked.others(), asked.fixed()));
  }

  /** Of several ways only one has to be gone, and that counts the most facts of a kind. */
  private void add(Asked asked) {
    fixed = asked.fixed();
    Map<Said, Integer> most = new LinkedHashMap<>();
    for (List<? extends Requirement> way : asked.ways()) {
      counted.clear();
      way.forEach(one -> one.conditions().forEach(condition -> add(condition, 1)));
      counted.forEach((said, times) -> most.merge(said, times + more, Math::max));
    }
    most.forEach(
        (said, times) ->
            facts
                .computeIfAbsent(said.kind(), kind -> new LinkedHashMap<>())
                .merge(said, times, isOne(said) ? Math::max : Integer::sum));
  }

  /** Adds what requirements say of parts; facts for which they would count are not asked for. */
  private void addOnlyParts(List<? extends Requirement> others, Bindings bindings) {
    fixed = bindings;
    others.forEach(one -> one.conditions().forEach(condition -> add(condition, 1)));
  }

  /** Whether facts that several ask for may be the same. */
  private boolean isOne(Said said) {
    return said.word() == null || !permitted.isAdvice();
  }

  /** The values that a part is compared with. */
  Set<Compared> compared(PartOf part) {
    return compared.getOrDefault(part, Set.of());
  }

  /** The parts of facts with which a part has to agree. */
  Set<PartOf> joined(PartOf part) {
    return joined.getOrDefault(part, Set.of());
  }

  /** How long a list has to be. */
  int size(PartOf list) {
    return sizes.getOrDefault(list, 0);
  }

  /** How many different values a part has to have among all facts. */
  int different(PartOf part) {
    return different.getOrDefault(part, 0);
  }

  /** What a part has to add up to. */
  Set<Integer> totals(PartOf part) {
    return totals.getOrDefault(part, Set.of());
  }

  /** Whether facts of a kind are asked for that sections list. */
  boolean asksFor(Kind kind) {
    return facts.containsKey(kind);
  }

  /** How many facts of a kind are asked for that sections list, by what they have to be. */
  Map<Said, Integer> facts(Kind kind) {
    return facts.getOrDefault(kind, Map.of());
  }

  /** What a fact has to be, of what facts of its kind have to be; empty if it is nothing of it. */
  Optional<Said> said(Record fact) {
    return facts(Kind.of(fact.getClass())).keySet().stream()
        .filter(said -> said.isSaidBy(fact))
        .findFirst();
  }

  /** How many facts are asked for in a list that is part of a fact. */
  int listed(PartOf list) {
    return listed.getOrDefault(list, 0);
  }

  /** All parts that anything is asked of. */
  Set<PartOf> parts() {
    return parts;
  }

  private Set<PartOf> askedParts() {
    Set<PartOf> all = new LinkedHashSet<>(compared.keySet());
    all.addAll(joined.keySet());
    all.addAll(sizes.keySet());
    all.addAll(different.keySet());
    all.addAll(totals.keySet());
    all.addAll(listed.keySet());
    return all;
  }

  private void add(Condition condition, int times) {
    if (condition instanceof Pattern pattern) {
      add(pattern, times);
    } else if (condition instanceof Condition.Every every) {
      add(every.domain(), times);
      tests(every.tests(), every.domain().kind());
    } else if (condition instanceof Quantity quantity) {
      quantity(quantity, times);
    } else if (condition instanceof Comparing comparing) {
      amount(comparing.left(), comparing.right().times(), times);
      amount(comparing.right(), comparing.left().times(), times);
    } else {
      add(condition.of(), times);
    }
  }

  /**
   * A side of a comparison.
   *
   * @param other what each fact of the other side counts there
   */
  private void amount(ComparedAmount amount, int other, int times) {
    if (amount.isSize()) {
      part(amount.counted(), null).ifPresent(list -> sizes.merge(list, 2, Math::max));
      return;
    }
    add(amount.facts(), times);
    counted(amount.function(), amount.counted(), amount.facts().last().kind(), other, other);
  }

  private void add(Join join, int times) {
    join.parts().forEach(part -> add(part, times));
  }

  private void quantity(Quantity quantity, int times) {
    int needed = (int) Math.min(quantity.needed(fixed), permitted.mostFacts());
    boolean counts = !quantity.isShare() && quantity.function() != Quantity.Function.TOTAL;
    boolean beyond = quantity.operator() == Operator.MORE || !permitted.isAdvice();
    int most = beyond ? needed + 1 : needed;
    boolean several = counts && (quantity.wantsMore() || !permitted.isAdvice());
    int each = several ? times * Math.max(1, most) : times;
    for (Condition part : quantity.of().parts()) {
      boolean oneWillDo = part instanceof Pattern pattern && namesSeveral(pattern, quantity);
      add(part, oneWillDo ? times : each);
    }
    Kind last = quantity.of().last().kind();
    tests(quantity.passing().tests(), last);
    quantity.passing().parts().forEach(part -> add(part, times));
    counted(quantity.function(), quantity.counted(), last, (int) quantity.needed(fixed), most);
  }

  private void counted(
      Quantity.Function function, Term counted, Kind last, int needed, int differing) {
    part(counted, last)
        .ifPresent(
            part -> {
              if (function == Quantity.Function.TOTAL) {
                totals.computeIfAbsent(part, p -> new LinkedHashSet<>()).add(needed);
              } else {
                different.merge(part, differing + more, Math::max);
              }
            });
  }

  /**
   * Whether one fact can go with all that are counted, because it has a list of them or of their
   * names, so that there is no need for another one.
   */
  private static boolean namesSeveral(Pattern pattern, Quantity counting) {
    if (pattern.equals(counting.of().last())
        || pattern.bindings().containsKey(String.valueOf(counting.counted()))) {
      return false;
    }
    boolean binds = pattern.bindings().values().stream().anyMatch(one -> isList(one, pattern));
    return binds
        || pattern.comparisons().stream()
            .anyMatch(one -> one.right() instanceof Term.Variable && isList(one.left(), pattern));
  }

  private static boolean isList(Term term, Pattern in) {
    return term instanceof Term.Component part
        && part.ofThis()
        && in.kind().components().get(part.name()).getType() == List.class;
  }

  private void add(Pattern pattern, int times) {
    Kind kind = pattern.kind();
    if (pattern.from() == null) {
      counted.merge(said(pattern), times, Integer::sum);
    } else {
      part(pattern.from(), kind).ifPresent(list -> listed.merge(list, times + more, Math::max));
    }
    bound.put(Bindings.THIS, kind);
    if (!pattern.name().isEmpty()) {
      bound.put(pattern.name(), kind);
    }
    pattern
        .bindings()
        .forEach((name, term) -> part(term, kind).ifPresent(part -> bound.put(name, part)));
    tests(pattern.tests(), kind);
  }

  private Said said(Pattern pattern) {
    Kind kind = pattern.kind();
    return kind.components().values().stream()
        // what should fail, too, may be of any kind
        .filter(part -> permitted.isAdvice() && !PartMarks.of(part).words().isEmpty())
        .findFirst()
        .flatMap(part -> word(part.getName(), pattern))
        .orElseGet(() -> new Said(kind, null, null));
  }

  /** The word that a part has to be. */
  private static Optional<Said> word(String part, Pattern pattern) {
    for (Test test : pattern.tests()) {
      if (test instanceof Test.Comparison one
          && one.operator() == Operator.EQUAL
          && one.left() instanceof Term.Component left
          && left.ofThis()
          && left.name().equals(part)
          && one.right() instanceof Term.Literal literal
          && literal.value() instanceof String word) {
        return Optional.of(new Said(pattern.kind(), part, word));
      }
    }
    return Optional.empty();
  }

  private void tests(List<Test> tests, Kind kind) {
    new Test.All(tests).comparisons().forEach(comparison -> add(comparison, kind));
  }

  private void add(Test.Comparison comparison, Kind kind) {
    Optional<PartOf> left = part(comparison.left(), kind);
    Optional<PartOf> right = part(comparison.right(), kind);
    if (left.isPresent() && right.isPresent()) {
      joined.computeIfAbsent(left.get(), p -> new LinkedHashSet<>()).add(right.get());
      joined.computeIfAbsent(right.get(), p -> new LinkedHashSet<>()).add(left.get());
    } else if (left.isPresent()) {
      compared(left.get(), comparison.left(), comparison.operator(), comparison.right());
    } else if (right.isPresent()) {
      compared(
          right.get(), comparison.right(), comparison.operator().mirrored(), comparison.left());
    }
  }

  private void compared(PartOf part, Term term, Operator operator, Term other) {
    if (!(other.isFixed() || other instanceof Term.Shifted)) {
      return;
    }
    Object value = other.value(fixed);
    if (term instanceof Term.Size) {
      sizes.merge(part, ((Number) value).intValue() + 1, Math::max);
      return;
    }
    Set<Compared> all = compared.computeIfAbsent(part, p -> new LinkedHashSet<>());
    all.add(new Compared(operator, value));
    all.add(new Compared(operator.negated(), value));
  }

  /** The part that a term is the value of, or of which it is the size. */
  private Optional<PartOf> part(Term term, Kind kind) {
    if (term instanceof Term.Size size) {
      return part(size.list(), kind);
    }
    if (term instanceof Term.Component component) {
      Object on = component.ofThis() ? kind : bound.get(String.valueOf(component.on()));
      return on instanceof Kind of
          ? Optional.of(new PartOf(of, component.name()))
          : Optional.empty();
    }
    return term instanceof Term.Variable variable
            && bound.get(variable.name()) instanceof PartOf part
        ? Optional.of(part)
        : Optional.empty();
  }
}
