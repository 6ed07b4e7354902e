package org.aqcp.search.edit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aqcp.condition.Kind;
import org.aqcp.input.record.StatedPart;
import org.aqcp.partnership.facts.Fact;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.facts.SectionType;
import org.aqcp.partnership.names.NearName;

/** Whether a new fact is called nearly as one that was there: then a name was misspelled. */
final class Misspelling {
  /** The sections whose facts have a name of their own, and its part. */
  private static final Map<SectionType, String> NAMED = named();

  private Misspelling() {}

  private static Map<SectionType, String> named() {
    Map<SectionType, String> named = new EnumMap<>(SectionType.class);
    for (SectionType type : SectionType.values()) {
      StatedPart first = StatedPart.of(type.of()).get(0);
      if (first.marks().ownName()) {
        named.put(type, first.key());
      }
    }
    return named;
  }

  static boolean isIn(Partnership partnership, Partnership before) {
    for (Map.Entry<SectionType, String> named : NAMED.entrySet()) {
      List<Fact> facts = partnership.section(named.getKey()).facts();
      List<Fact> old = before.section(named.getKey()).facts();
      if (facts != old && isIn(names(facts, named.getValue()), names(old, named.getValue()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isIn(List<String> names, List<String> old) {
    Set<String> there = new HashSet<>(old);
    for (String name : names) {
      if (!there.contains(name)
          && !MadeUpNames.include(name)
          && NearName.of(name, old).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static List<String> names(List<Fact> facts, String part) {
    List<String> names = new ArrayList<>();
    for (Fact fact : facts) {
      if (Kind.value((Record) fact, part) instanceof String name) {
        names.add(name);
      }
    }
    return names;
  }
}
