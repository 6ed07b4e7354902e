package org.aqcp.condition;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aqcp.partnership.Partnership;
import org.aqcp.partnership.Section;
import org.aqcp.partnership.SectionType;

/** The facts that conditions are read on, and of which kinds there may be more. */
public final class World {
  private final Map<Class<?>, List<?>> facts;
  private final Set<Class<?>> open;

  private World(Map<Class<?>, List<?>> facts, Set<Class<?>> open) {
    this.facts = facts;
    this.open = open;
  }

  public static World of(Partnership partnership) {
    Map<Class<?>, List<?>> facts = new HashMap<>();
    Set<Class<?>> open = new HashSet<>();
    facts.put(Partnership.class, List.of(partnership));
    for (SectionType type : SectionType.values()) {
      Section section = partnership.section(type);
      facts.put(type.of(), section.facts());
      if (section.open()) {
        open.add(type.of());
      }
    }
    return new World(facts, open);
  }

  /** The world of roll-up rules. */
  public static World of(List<Standing> standings) {
    return new World(Map.of(Standing.class, standings), Set.of());
  }

  public List<?> facts(Kind kind) {
    return facts.getOrDefault(kind.type(), List.of());
  }

  /** Whether there may be facts of a kind that are not reported. */
  public boolean open(Kind kind) {
    return open.contains(kind.type());
  }
}
