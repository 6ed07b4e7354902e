package org.aqcp.search.shrink;

import java.util.List;
import org.aqcp.condition.Kind;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.facts.Section;

/** Measures how much a partnership's file says: less is easier to read. */
public final class Weight {
  private Weight() {}

  public static int of(Partnership partnership) {
    int weight = ofFact(partnership);
    for (Section section : partnership.sections().values()) {
      weight += section.reported() ? 1 : 0;
      weight += section.reported() && section.open() ? 1 : 0;
      weight += section.facts().stream().mapToInt(fact -> ofFact((Record) fact)).sum();
    }
    return weight;
  }

  private static int ofFact(Record fact) {
    int weight = 1;
    for (String component : Kind.of(fact.getClass()).components().keySet()) {
      weight += ofValue(Kind.value(fact, component));
    }
    return weight;
  }

  private static int ofValue(Object value) {
    if (value instanceof List<?> list) {
      return 1 + list.stream().mapToInt(Weight::ofValue).sum();
    }
    return value == null ? 0 : value instanceof Record fact ? ofFact(fact) : 1;
  }
}
