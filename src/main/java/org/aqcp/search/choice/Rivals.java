package org.aqcp.search.choice;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aqcp.condition.Kind;
import org.aqcp.explanation.facts.FactLists;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.facts.SectionType;

/**
 * What parts of facts are compared with: what rules name, and what other facts say, also those in
 * lists of facts.
 */
final class Rivals {
  private final Partnership partnership;
  private final Wants wants;
  private final Map<Wants.PartOf, Set<Object>> inLists = new HashMap<>();

  Rivals(Partnership partnership, Wants wants) {
    this.partnership = partnership;
    this.wants = wants;
  }

  /**
   * What a part is compared with.
   *
   * @param joined values of other facts in sections that it is compared with
   */
  Set<Object> of(Wants.PartOf part, Set<Object> joined) {
    Set<Object> rivals = new LinkedHashSet<>(joined);
    for (Wants.Compared one : wants.compared(part)) {
      add(one.value(), rivals);
    }
    for (Wants.PartOf other : wants.joined(part)) {
      rivals.addAll(inLists.computeIfAbsent(other, this::inLists));
    }
    return rivals;
  }

  private Set<Object> inLists(Wants.PartOf part) {
    Set<Object> values = new LinkedHashSet<>();
    for (SectionType type : SectionType.values()) {
      Kind kind = Kind.of(type.of());
      for (String list : FactLists.of(type.of())) {
        if (FactLists.kind(kind, list).equals(part.kind())) {
          for (Object fact : partnership.section(type).facts()) {
            add(Kind.value((Record) fact, list), part.part(), values);
          }
        }
      }
    }
    return values;
  }

  private static void add(Object facts, String part, Set<Object> values) {
    if (facts instanceof List<?> reported) {
      reported.forEach(fact -> add(Kind.value((Record) fact, part), values));
    }
  }

  private static void add(Object value, Set<Object> values) {
    if (value instanceof Collection<?> several) {
      values.addAll(several);
    } else if (value != null) {
      values.add(value);
    }
  }
}
