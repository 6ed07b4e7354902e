package org.aqcp.report.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aqcp.explanation.FactReading;
import org.aqcp.explanation.facts.Lack;
import org.aqcp.explanation.facts.Wanted;
import org.aqcp.input.problem.Words;
import org.aqcp.report.words.KeyWords;

/** Says what facts lack to be what a sentence asks for. */
public final class LackText {
  private LackText() {}

  /** Where all are of another sort, none is closer than the others. */
  public static Optional<String> ofNoSuchSort(List<FactReading> near) {
    if (near.size() < 2) {
      return Optional.empty();
    }
    List<Lack> first = near.get(0).lacks().stream().filter(Lack::sort).toList();
    return first.stream()
        .filter(lack -> near.stream().allMatch(fact -> lacks(fact, lack)))
        .map(
            lack ->
                "none of the %d %s listed has `%s` %s"
                    .formatted(near.size(), section(near), lack.key(), lack.wanted()))
        .findFirst();
  }

  private static boolean lacks(FactReading fact, Lack lack) {
    return fact.lacks().stream()
        .anyMatch(
            it -> it.sort() && it.key().equals(lack.key()) && it.wanted().equals(lack.wanted()));
  }

  private static String section(List<FactReading> facts) {
    String path = facts.get(0).path();
    return path.substring(path.lastIndexOf('.') + 1).replaceAll("\\[\\d+]", "").replace('-', ' ');
  }

  /** Lists each part once, with everything that is required of it. */
  public static String of(FactReading fact) {
    return of(fact, LackText::state);
  }

  /** The same without the keys of files. */
  public static String plain(FactReading fact) {
    return KeyWords.in(of(fact, lack -> plain(lack, !fact.says().isEmpty())));
  }

  private static String plain(Lack lack, boolean own) {
    if (lack.key().isEmpty()) {
      return "lacks ";
    }
    String part =
        own
            ? PartText.about(lack.key()) + ": " + Wanted.value(lack.value())
            : Words.spoken(lack.key()) + is(lack.value());
    return part + ", needed: ";
  }

  private static String of(FactReading fact, Function<Lack, String> state) {
    Map<String, String> lacks = new LinkedHashMap<>();
    for (Lack lack : fact.lacks()) {
      lacks.merge(state.apply(lack), lack.wanted(), (one, other) -> one + " and " + other);
    }
    return lacks.entrySet().stream()
        .map(lack -> lack.getKey() + lack.getValue())
        .collect(Collectors.joining("; "));
  }

  private static String state(Lack lack) {
    if (lack.key().isEmpty()) {
      return "lacks ";
    }
    return "`" + lack.key() + "`" + is(lack.value()) + ", needed: ";
  }

  private static String is(Object value) {
    if (value == null) {
      return " is not reported";
    }
    if (!(value instanceof List<?> list)) {
      return " is " + Wanted.value(value);
    }
    if (list.isEmpty()) {
      return " is empty";
    }
    String all = list.stream().map(Wanted::value).collect(Collectors.joining(", "));
    if (list.get(0) instanceof Record) {
      return " has " + list.size() + (list.size() == 1 ? " entry" : " entries") + " (" + all + ")";
    }
    return (list.size() == 1 ? " is " : " are ") + all;
  }
}
