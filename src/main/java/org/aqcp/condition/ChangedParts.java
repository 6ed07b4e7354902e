package org.aqcp.condition;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.aqcp.partnership.facts.Fact;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.facts.Section;
import org.aqcp.partnership.facts.SectionType;

/** What differs between two partnerships, as far as rules can read it. */
public final class ChangedParts {
  private final Set<String> own;
  private final Set<SectionType> openness = EnumSet.noneOf(SectionType.class);
  private final Map<SectionType, List<FactChange>> facts = new EnumMap<>(SectionType.class);

  private ChangedParts(Partnership before, Partnership after) {
    this.own = differing(Kind.of(Partnership.class), before, after);
    for (SectionType type : SectionType.values()) {
      if (!same(before.section(type), after.section(type))) {
        compare(type, before.section(type), after.section(type));
      }
    }
  }

  public static ChangedParts between(Partnership before, Partnership after) {
    return new ChangedParts(before, after);
  }

  /** The parts of the partnership itself, by the names of the components. */
  Set<String> own() {
    return own;
  }

  /** The sections of which more or less is known to be all. */
  Set<SectionType> openness() {
    return openness;
  }

  Map<SectionType, List<FactChange>> facts() {
    return facts;
  }

  private void compare(SectionType type, Section before, Section after) {
    if (before.open() != after.open() || before.reported() != after.reported()) {
      openness.add(type);
    }
    Kind kind = Kind.of(type.of());
    List<FactChange> changes =
        before.facts().size() == after.facts().size()
            ? changed(kind, before.facts(), after.facts())
            : newOrGone(before.facts(), after.facts());
    if (!changes.isEmpty()) {
      facts.put(type, changes);
    }
  }

  private static List<FactChange> changed(Kind kind, List<Fact> before, List<Fact> after) {
    List<FactChange> changes = new ArrayList<>();
    for (int i = 0; i < before.size(); i++) {
      Record was = (Record) before.get(i);
      Record now = (Record) after.get(i);
      Set<String> parts = was.equals(now) ? Set.of() : differing(kind, was, now);
      if (!parts.isEmpty()) {
        changes.add(new FactChange(List.of(was, now), parts));
      }
    }
    return changes;
  }

  private static Set<String> differing(Kind kind, Record before, Record after) {
    Set<String> parts = new HashSet<>();
    for (String component : kind.components().keySet()) {
      if (!Objects.equals(Kind.value(before, component), Kind.value(after, component))) {
        parts.add(component);
      }
    }
    return parts;
  }

  /** All but the facts that both begin and end with. */
  private static List<FactChange> newOrGone(List<Fact> before, List<Fact> after) {
    int least = Math.min(before.size(), after.size());
    int begin = 0;
    while (begin < least && before.get(begin).equals(after.get(begin))) {
      begin++;
    }
    int end = 0;
    while (end < least - begin
        && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
      end++;
    }
    List<FactChange> changes = new ArrayList<>();
    for (List<Fact> facts :
        List.of(
            before.subList(begin, before.size() - end), after.subList(begin, after.size() - end))) {
      for (Fact one : facts) {
        changes.add(new FactChange(List.of((Record) one), Set.of()));
      }
    }
    return changes;
  }

  /** Whether both are the same object, which saves looking at what they say. */
  private static boolean same(Object one, Object other) {
    return one == other;
  }
}
