package org.aqcp.condition;

import java.util.List;
import java.util.Map;
import org.aqcp.partnership.Partnership;
import org.aqcp.partnership.Section;
import org.aqcp.partnership.SectionType;

/** The facts that conditions are read on, and of which kinds there may be more. */
public final class World {
  private static final Section NOTHING = Section.complete(List.of());

  private final Class<?> kind;
  private final List<?> facts;
  private final Map<SectionType, Section> sections;

  /** Of facts of one kind, and of those that sections list. */
  private World(Class<?> kind, List<?> facts, Map<SectionType, Section> sections) {
    this.kind = kind;
    this.facts = facts;
    this.sections = sections;
  }

  public static World of(Partnership partnership) {
    return new World(Partnership.class, List.of(partnership), partnership.sections());
  }

  /** The world of roll-up rules. */
  public static World of(List<Standing> standings) {
    return new World(Standing.class, standings, Map.of());
  }

  public List<?> facts(Kind of) {
    return of.type() == kind ? facts : section(of).facts();
  }

  /** Whether there may be facts of a kind that are not reported. */
  public boolean open(Kind of) {
    return section(of).open();
  }

  private Section section(Kind of) {
    return SectionType.listing(of.type()).map(sections::get).orElse(NOTHING);
  }
}
