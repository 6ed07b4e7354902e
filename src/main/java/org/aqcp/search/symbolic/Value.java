package org.aqcp.search.symbolic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.aqcp.condition.Kind;
import org.aqcp.condition.Reading;
import org.aqcp.search.choice.Content;
import org.aqcp.search.choice.Slot;
import org.aqcp.search.formula.Formula;
import org.aqcp.search.formula.Formulas;
import org.aqcp.search.formula.Sum;

/** What a term can be, depending on what is chosen. */
sealed interface Value {
  /** One of several values, of which always exactly one is the case. */
  record OneOf(List<Case> cases) implements Value {
    public OneOf {
      cases = List.copyOf(cases);
    }

    /** Whether there is no choice. */
    boolean isCertain() {
      return cases.size() == 1;
    }

    Object first() {
      return cases.get(0).value();
    }

    OneOf map(Function<Object, Object> by) {
      return new OneOf(
          cases.stream().map(one -> new Case(one.when(), by.apply(one.value()))).toList());
    }
  }

  /**
   * A value and when it is the case.
   *
   * @param value null if it is unreported
   */
  record Case(Formula when, Object value) {}

  /** A list of words of which some may be in it. */
  record WordList(Content.Words words) implements Value {}

  /** A list of facts, of which some may be in it. */
  record FactList(Content.Facts facts) implements Value {}

  /** The size of a list. */
  record Size(Formula unreported, Sum size) implements Value {}

  /** A fact. */
  record OfFact(Slot slot) implements Value {}

  /** A standing, for roll-up rules. */
  record OfStanding(PossibleStanding standing) implements Value {}

  static OneOf certain(Object value, Formulas by) {
    return new OneOf(List.of(new Case(by.yes(), value)));
  }

  /** The value of a fact that may exist but is not reported. */
  static OneOf unreportedFact(Formulas by) {
    return certain(Reading.UNREPORTED_FACT, by);
  }

  /** What a part of a fact can be. */
  static Value of(Slot slot, String part, Formulas by) {
    Content content = slot.parts().get(part);
    if (content instanceof Content.Words words) {
      return new WordList(words);
    }
    if (content instanceof Content.Facts facts) {
      return new FactList(facts);
    }
    Map<String, Content.Values> deciding = slot.deciding(part);
    if (deciding.isEmpty()) {
      return certain(Kind.value(slot.base(), part), by);
    }
    List<Case> cases = new ArrayList<>();
    add(slot, part, deciding, List.copyOf(deciding.values()), new HashMap<>(), by.yes(), cases, by);
    return new OneOf(cases);
  }

  private static void add(
      Slot slot,
      String part,
      Map<String, Content.Values> deciding,
      List<Content.Values> left,
      Map<Integer, Integer> taken,
      Formula when,
      List<Case> cases,
      Formulas by) {
    if (left.isEmpty()) {
      Record fact = slot.with(deciding, taken::get);
      cases.add(new Case(when, Kind.value(fact, part)));
      return;
    }
    Content.Values first = left.get(0);
    for (int option = 0; option < first.values().size(); option++) {
      taken.put(first.choice(), option);
      Formula also = by.and(when, by.taken(first.choice(), option));
      add(slot, part, deciding, left.subList(1, left.size()), taken, also, cases, by);
    }
  }
}
