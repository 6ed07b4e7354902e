package org.aqcp.coverage;

import java.util.EnumSet;
import java.util.Set;
import org.aqcp.condition.Condition;
import org.aqcp.condition.Join;
import org.aqcp.condition.Pattern;
import org.aqcp.condition.Quantity;
import org.aqcp.partnership.SectionType;

/** The sections that a condition looks at. */
final class Sections {
  private final Set<SectionType> found = EnumSet.noneOf(SectionType.class);

  private Sections() {}

  static Set<SectionType> of(Condition condition) {
    Sections sections = new Sections();
    sections.add(condition);
    return sections.found;
  }

  private void add(Condition condition) {
    if (condition instanceof Condition.Exists exists) {
      add(exists.of());
    } else if (condition instanceof Condition.Absent absent) {
      add(absent.of());
    } else if (condition instanceof Condition.Every every) {
      add(every.domain());
    } else if (condition instanceof Quantity quantity) {
      add(quantity.of());
    } else if (condition instanceof Pattern pattern && pattern.from() == null) {
      SectionType.listing(pattern.kind().type()).ifPresent(found::add);
    }
  }

  private void add(Join join) {
    join.parts().forEach(this::add);
  }
}
