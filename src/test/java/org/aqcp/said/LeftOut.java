package org.aqcp.said;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.aqcp.input.problem.Place;
import org.aqcp.input.record.PartMarks;
import org.aqcp.partnership.facts.Fact;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.facts.Section;
import org.aqcp.partnership.facts.SectionType;
import org.aqcp.random.RandomRecords;

/** Leaves some of what a partnership reports out, so that it can be completed to what it was. */
final class LeftOut {
  private static final double SHARE = 0.08;

  private static final Set<Class<?>> STAYING = Set.of(Place.class, Map.class);

  private final Random random;

  LeftOut(long seed) {
    this.random = new Random(seed);
  }

  Partnership of(Partnership whole) {
    Partnership part = part(whole);
    for (SectionType type : SectionType.values()) {
      part = part.with(type, section(whole.section(type)));
    }
    return part;
  }

  private Section section(Section whole) {
    if (leavesOut()) {
      return Section.UNREPORTED;
    }
    boolean open = leavesOut();
    List<Fact> facts = new ArrayList<>(whole.facts());
    facts.removeIf(fact -> open && random.nextBoolean());
    facts.replaceAll(this::part);
    // an empty list would say that there is none
    return facts.isEmpty() && open ? Section.UNREPORTED : new Section(facts, !open, true);
  }

  private <T extends Fact> T part(T fact) {
    @SuppressWarnings("unchecked")
    Class<T> kind = (Class<T>) fact.getClass();
    T part = RandomRecords.make(kind, component -> part(fact, component));
    return RandomRecords.make(
        kind,
        component -> {
          Object now = RandomRecords.value(part, component);
          Object was = RandomRecords.value(fact, component);
          // where a fact supplies for itself what is left out, that has to be left in
          return now == null || now instanceof List<?> ? now : was;
        });
  }

  private Object part(Fact fact, RecordComponent component) {
    Object value = RandomRecords.value(fact, component);
    if (!STAYING.contains(component.getType())
        && !PartMarks.of(component).required()
        && leavesOut()) {
      return null;
    }
    if (!(value instanceof List<?> list)) {
      return value;
    }
    List<Object> parts = new ArrayList<>(list);
    parts.replaceAll(one -> one instanceof Fact inner ? part(inner) : one);
    return parts;
  }

  private boolean leavesOut() {
    return random.nextDouble() < SHARE;
  }
}
