package org.aqcp.search.edit;

import java.util.List;
import org.aqcp.condition.Kind;
import org.aqcp.partnership.facts.Fact;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.facts.Section;
import org.aqcp.partnership.facts.SectionType;

/** Partnerships that differ from others in one thing. */
public final class Edits {
  private Edits() {}

  /** With another fact in the place of one, which is listed in a section or is the partnership. */
  public static Partnership replace(Partnership in, Record old, Record now) {
    if (Records.same(old, in)) {
      return (Partnership) now;
    }
    SectionType type = SectionType.listing(old.getClass()).orElseThrow();
    Section section = in.section(type);
    List<Fact> facts =
        Records.replaced(section.facts(), old, now).stream().map(Fact.class::cast).toList();
    return in.with(type, section.with(facts));
  }

  public static Partnership add(Partnership to, Record fact) {
    SectionType type = SectionType.listing(fact.getClass()).orElseThrow();
    Section section = to.section(type);
    List<Fact> facts = Records.plus(section.facts(), fact).stream().map(Fact.class::cast).toList();
    return to.with(type, section.with(facts));
  }

  /** With a section of which it is said that nothing is left out. */
  public static Partnership close(Partnership in, SectionType type) {
    return in.with(type, in.section(type).closed());
  }

  /** Whether a kind of fact is listed in a section of which more may exist than is reported. */
  public static boolean open(Partnership in, Kind kind) {
    return SectionType.listing(kind.type()).map(type -> in.section(type).open()).orElse(false);
  }
}
