package org.aqcp.condition;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.aqcp.partnership.facts.SectionType;

/** The sections that conditions look at. */
public final class Sections {
  private final Set<SectionType> found = EnumSet.noneOf(SectionType.class);

  private Sections() {}

  public static Set<SectionType> of(List<Rule> rules) {
    Sections sections = new Sections();
    for (Rule rule : rules) {
      rule.sentences().forEach(sentence -> sections.add(sentence.condition()));
    }
    return sections.found;
  }

  private void add(Requirement condition) {
    for (Pattern pattern : condition.patterns()) {
      if (pattern.from() == null) {
        SectionType.listing(pattern.kind().type()).ifPresent(found::add);
      }
    }
  }
}
