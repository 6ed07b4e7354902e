package org.aqcp.search.edit;

import java.util.List;
import org.aqcp.partnership.facts.Fact;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.facts.SectionType;

/** Copies of partnerships with one thing changed. */
public final class Edits {
  private Edits() {}

  /** Replaces a fact that a section lists, or the partnership itself. */
  public static Partnership replace(Partnership in, Record old, Record now) {
    if (Records.same(old, in)) {
      return (Partnership) now;
    }
    SectionType type = SectionType.listing(old.getClass()).orElseThrow();
    return withFacts(in, type, Records.replaced(in.section(type).facts(), old, now));
  }

  public static Partnership add(Partnership to, Record fact) {
    SectionType type = SectionType.listing(fact.getClass()).orElseThrow();
    return withFacts(to, type, Records.plus(to.section(type).facts(), fact));
  }

  /** Replaces the facts of a section; whether it is open and reported stays the same. */
  static Partnership withFacts(Partnership in, SectionType type, List<?> facts) {
    List<Fact> all = facts.stream().map(Fact.class::cast).toList();
    return in.with(type, in.section(type).with(all));
  }

  /** Marks a section as complete. */
  public static Partnership close(Partnership in, SectionType type) {
    return in.with(type, in.section(type).closed());
  }
}
