package org.aqcp.explanation.remedy;

import java.lang.reflect.RecordComponent;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.aqcp.condition.Kind;
import org.aqcp.input.Required;
import org.aqcp.partnership.Employer;
import org.aqcp.partnership.Fact;
import org.aqcp.partnership.Partner;
import org.aqcp.partnership.Partnership;
import org.aqcp.partnership.Section;
import org.aqcp.partnership.SectionType;

/** Whether a partnership could stand in a file: what has to have a name has one, and its own. */
public final class Soundness {
  private Soundness() {}

  /** Holds where a partnership is no worse in this than it was before. */
  public static boolean holds(Partnership partnership, Partnership before) {
    for (Section section : partnership.sections().values()) {
      for (Fact fact : section.facts()) {
        if (!isNamed((Record) fact)) {
          return false;
        }
      }
    }
    return twice(partnership) <= twice(before);
  }

  private static boolean isNamed(Record fact) {
    for (RecordComponent component : Kind.of(fact.getClass()).components().values()) {
      Object value = Kind.value(fact, component.getName());
      if (value == null && component.isAnnotationPresent(Required.class)) {
        return false;
      }
      if (value instanceof List<?> inner && !inner.isEmpty() && inner.get(0) instanceof Record) {
        for (Object one : inner) {
          if (!isNamed((Record) one)) {
            return false;
          }
        }
      }
    }
    return true;
  }

  /** How many partners and employers are called like another. */
  private static long twice(Partnership partnership) {
    return twice(partnership, SectionType.PARTNERS) + twice(partnership, SectionType.EMPLOYERS);
  }

  private static long twice(Partnership partnership, SectionType type) {
    Set<String> names = new HashSet<>();
    return partnership.section(type).facts().stream()
        .filter(fact -> !names.add(name(fact)))
        .count();
  }

  private static String name(Fact fact) {
    return fact instanceof Partner partner ? partner.organisation() : ((Employer) fact).name();
  }
}
