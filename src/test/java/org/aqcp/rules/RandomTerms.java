package org.aqcp.rules;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.aqcp.condition.Group;
import org.aqcp.condition.Kind;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.rules.language.TermType;
import org.aqcp.rules.language.TermType.Sort;

/** Generates random terms of the closed language for one rule, as DRL. */
final class RandomTerms {
  /** A term and what sort of value it has. */
  record Typed(String drl, TermType type) {}

  private static final List<String> TEXTS =
      List.of("Ash", "Birch", "Oak", "retail", "health care", "none", "a, b) || (c");
  private static final List<Integer> NUMBERS = List.of(0, 1, 2, 3, 4, 50, 100);

  private final Random random;
  private final List<String> thresholds;
  private final boolean rollUp;

  RandomTerms(Random random, Set<String> thresholds, boolean rollUp) {
    this.random = random;
    this.thresholds = List.copyOf(thresholds);
    this.rollUp = rollUp;
  }

  /** The components of a fact, each as a term. */
  static List<Typed> components(Kind kind, String of) {
    List<Typed> all = new ArrayList<>();
    for (RecordComponent component : kind.components().values()) {
      Optional<TermType> type = TermType.of(component);
      // where something is known from is a text like any other, and every fact has it
      if (type.isPresent() && !component.getName().equals("source")) {
        all.add(new Typed(of + component.getName(), type.get()));
      }
    }
    return all;
  }

  /** Everything with a value where a fact of a kind is tested and variables are bound. */
  List<Typed> known(Kind kind, List<Typed> variables) {
    List<Typed> all = new ArrayList<>(components(kind, random.nextInt(8) == 0 ? "this." : ""));
    all.addAll(
        rollUp
            ? components(Kind.of(Group.class), "$group.")
            : components(Kind.of(Partnership.class), "$partnership."));
    for (Typed variable : variables) {
      all.add(variable);
      if (variable.type().kind() != null && variable.type().sort() == Sort.FACT) {
        all.addAll(components(variable.type().kind(), variable.drl() + "."));
      }
    }
    return all;
  }

  /** A term of a sort: one of those that are known, or something written down. */
  String of(Sort sort, TermType comparedWith, List<Typed> known) {
    List<Typed> fitting = known.stream().filter(t -> t.type().sort() == sort).toList();
    boolean written = sort != Sort.TEXTS && sort != Sort.FACT && random.nextBoolean();
    if (fitting.isEmpty() || written) {
      return written(sort, comparedWith, known);
    }
    return one(fitting).drl();
  }

  String written(Sort sort, TermType comparedWith, List<Typed> known) {
    return switch (sort) {
      case TEXT -> text(comparedWith);
      case NUMBER -> random.nextInt(6) == 0 ? size(known) : number();
      case DAY -> day();
      case YES_NO -> String.valueOf(random.nextBoolean());
      case TEXTS, FACTS, FACT -> throw new IllegalArgumentException(sort + " cannot be written");
    };
  }

  String text(TermType comparedWith) {
    List<String> words = comparedWith.words();
    return '"' + one(words.isEmpty() ? TEXTS : words) + '"';
  }

  String number() {
    return thresholds.isEmpty() || random.nextBoolean()
        ? String.valueOf(one(NUMBERS))
        : (rollUp ? "$group" : "$indicator") + ".threshold(\"" + one(thresholds) + "\")";
  }

  private String size(List<Typed> known) {
    List<Typed> lists =
        known.stream()
            .filter(t -> t.type().sort() == Sort.TEXTS || t.type().sort() == Sort.FACTS)
            .toList();
    return lists.isEmpty() ? number() : one(lists).drl() + "!.size()";
  }

  private String day() {
    String method = one(List.of("yearsAgo", "monthsAgo", "monthsAhead"));
    return "$partnership." + method + "(" + number() + ")";
  }

  <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }
}
