package org.aqcp.search.edit;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.aqcp.condition.Kind;
import org.aqcp.explanation.facts.FactLists;
import org.aqcp.partnership.facts.Employer;
import org.aqcp.partnership.facts.Fact;
import org.aqcp.partnership.facts.Partner;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.facts.SectionType;

/** Whether a partnership could stand in a file: what has to have a name has one, and its own. */
public final class Soundness {
  private Soundness() {}

  /** Holds where a partnership is no worse in this than it was before. */
  public static boolean holds(Partnership partnership, Partnership before) {
    for (SectionType type : SectionType.values()) {
      if (!areNamed(partnership.section(type).facts(), before.section(type).facts())) {
        return false;
      }
    }
    return sameNames(partnership, before) || twice(partnership) <= twice(before);
  }

  /** Whether all facts have a name that are not the very same as before. */
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
    return partnership.section(SectionType.PARTNERS).facts()
            == before.section(SectionType.PARTNERS).facts()
        && partnership.section(SectionType.EMPLOYERS).facts()
            == before.section(SectionType.EMPLOYERS).facts();
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
