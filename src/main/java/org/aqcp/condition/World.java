package org.aqcp.condition;

import java.util.List;
import org.aqcp.partnership.derived.DerivedFacts;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.facts.Section;

/** The facts that conditions are read on, and which kinds may have more facts than reported. */
public final class World {
  private final Partnership partnership;
  private final List<Partnership> partnerships;
  private final DerivedFacts derived;
  private final List<Standing> standings;

  private World(Partnership partnership, DerivedFacts derived, List<Standing> standings) {
    this.partnership = partnership;
    this.partnerships = partnership == null ? List.of() : List.of(partnership);
    this.derived = derived;
    this.standings = standings;
  }

  /** The world of a partnership without derived facts. */
  public static World of(Partnership partnership) {
    return of(partnership, DerivedFacts.NONE);
  }

  public static World of(Partnership partnership, DerivedFacts derived) {
    return new World(partnership, derived, List.of());
  }

  /** The world that roll-up rules read. */
  public static World of(List<Standing> standings) {
    return new World(null, DerivedFacts.NONE, standings);
  }

  public List<?> facts(Kind kind) {
    Section section = section(kind);
    if (section != null) {
      return section.facts();
    }
    if (kind.type() == Partnership.class) {
      return partnerships;
    }
    if (kind.type() == Standing.class) {
      return standings;
    }
    return kind.derived() ? derived.numbers() : List.of();
  }

  /** Whether unreported facts of a kind may exist. */
  public boolean open(Kind kind) {
    Section section = section(kind);
    return section == null ? kind.derived() && derived.open() : section.open();
  }

  /** The section that lists facts of a kind, or null if this world has none. */
  private Section section(Kind kind) {
    return partnership == null || kind.section() == null
        ? null
        : partnership.section(kind.section());
  }
}
