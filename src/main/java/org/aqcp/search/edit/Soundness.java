package org.aqcp.search.edit;

import java.lang.reflect.RecordComponent;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aqcp.condition.Kind;
import org.aqcp.explanation.facts.FactLists;
import org.aqcp.input.record.Day;
import org.aqcp.input.record.MarkedParts;
import org.aqcp.input.record.OrNone;
import org.aqcp.partnership.facts.Fact;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.facts.SectionType;

/** Checks whether a partnership could be in a file: required names are present and unique. */
public final class Soundness {
  /** The sections whose facts are counted by name, with the part that holds the name. */
  private static final Map<SectionType, String> COUNTED = counted();

  private Soundness() {}

  private static Map<SectionType, String> counted() {
    Map<SectionType, String> counted = new EnumMap<>(SectionType.class);
    for (SectionType type : SectionType.values()) {
      RecordComponent name = MarkedParts.of(type.of()).countedBy();
      if (name != null) {
        counted.put(type, name.getName());
      }
    }
    return counted;
  }

  /** Whether a changed partnership is no worse in this respect than before. */
  public static boolean holds(Partnership partnership, Partnership before) {
    return areNamed(partnership, before) && areNew(partnership, before);
  }

  /** Whether a file could say all that a fact says, on a day. */
  public static boolean mayBeSaid(Record fact, Day asOf) {
    for (Blueprint.Component part : Blueprint.of(fact.getClass()).components()) {
      Object value = part.value(fact);
      if (value == null ? part.marks().required() : !mayBeSaid(part, value, asOf)) {
        return false;
      }
    }
    return true;
  }

  private static boolean mayBeSaid(Blueprint.Component part, Object value, Day asOf) {
    if (value instanceof List<?> list) {
      return list.stream()
          .allMatch(
              one ->
                  one instanceof Record inner
                      ? mayBeSaid(inner, asOf)
                      : mayBeSaid(part, one, asOf));
    }
    if (value instanceof Integer number) {
      return number >= 0 && number <= part.marks().most();
    }
    if (value instanceof Day day) {
      return !part.marks().past() || !day.isAfter(asOf);
    }
    List<String> words = part.marks().words();
    return !(value instanceof String word)
        || words.isEmpty()
        || words.contains(word)
        || (part.marks().orNone() && word.equals(OrNone.NONE));
  }

  /** Whether all facts that are new or changed have their required parts. */
  public static boolean areNamed(Partnership partnership, Partnership before) {
    for (SectionType type : SectionType.values()) {
      if (!areNamed(partnership.section(type).facts(), before.section(type).facts())) {
        return false;
      }
    }
    return true;
  }

  /** Whether no new fact is one that was there before, by its name or nearly so. */
  public static boolean areNew(Partnership partnership, Partnership before) {
    return (sameNames(partnership, before) || duplicates(partnership) <= duplicates(before))
        && !Misspelling.isIn(partnership, before);
  }

  private static boolean areNamed(List<?> facts, List<?> before) {
    if (facts == before) {
      return true;
    }
    for (int i = 0; i < facts.size(); i++) {
      Record fact = (Record) facts.get(i);
      boolean same = i < before.size() && Records.same(before.get(i), fact);
      if (!same && !isNamed(fact)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isNamed(Record fact) {
    for (String component : Blueprint.of(fact.getClass()).required()) {
      if (Kind.value(fact, component) == null) {
        return false;
      }
    }
    for (String component : FactLists.of(fact.getClass())) {
      if (Kind.value(fact, component) instanceof List<?> inner && !areNamed(inner, List.of())) {
        return false;
      }
    }
    return true;
  }

  private static boolean sameNames(Partnership partnership, Partnership before) {
    for (SectionType type : COUNTED.keySet()) {
      if (partnership.section(type).facts() != before.section(type).facts()) {
        return false;
      }
    }
    return true;
  }

  /** The number of facts with a repeated name, in sections that count facts by name. */
  private static long duplicates(Partnership partnership) {
    long duplicates = 0;
    for (Map.Entry<SectionType, String> counted : COUNTED.entrySet()) {
      Set<Object> names = new HashSet<>();
      for (Fact fact : partnership.section(counted.getKey()).facts()) {
        duplicates += names.add(Kind.value((Record) fact, counted.getValue())) ? 0 : 1;
      }
    }
    return duplicates;
  }
}
