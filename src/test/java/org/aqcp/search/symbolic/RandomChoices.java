package org.aqcp.search.symbolic;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.aqcp.condition.Kind;
import org.aqcp.explanation.facts.FactLists;
import org.aqcp.partnership.facts.Fact;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.facts.Section;
import org.aqcp.partnership.facts.SectionType;
import org.aqcp.search.choice.ChoiceSpace;
import org.aqcp.search.choice.Content;
import org.aqcp.search.choice.Slot;

/**
 * ChoiceSpace that lead from a partnership to others: each part may become what it is in one of
 * them.
 */
final class RandomChoices {
  private static final Set<String> KEPT = Set.of("level", "asOf", "sections", "place");

  private final Random random;
  private final List<List<Long>> efforts = new ArrayList<>();

  RandomChoices(Random random) {
    this.random = random;
  }

  ChoiceSpace between(Partnership from, List<Partnership> others) {
    Map<SectionType, ChoiceSpace.Listed> listed = new EnumMap<>(SectionType.class);
    for (SectionType type : SectionType.values()) {
      if (type == SectionType.WAIVERS) {
        continue; // no rule reads them, so no plan changes them
      }
      listed.put(
          type,
          listed(from.section(type), others.stream().map(o -> o.section(type).facts()).toList()));
    }
    return new ChoiceSpace(kept(from, others), listed, efforts, List.of());
  }

  private ChoiceSpace.Listed listed(Section base, List<List<Fact>> others) {
    return new ChoiceSpace.Listed(base, slots(records(base.facts()), others), sometimes(1));
  }

  private List<Slot> slots(List<? extends Record> base, List<? extends List<?>> others) {
    List<Slot> slots = new ArrayList<>();
    for (int i = 0; i < base.size(); i++) {
      slots.add(slot(base.get(i), at(i, others), one(3) ? choice(1) : Content.NONE, 1));
    }
    int most = others.stream().mapToInt(List::size).max().orElse(0);
    for (int i = base.size(); i < most; i++) {
      List<Record> like = at(i, others);
      slots.add(slot(like.get(0), like.subList(1, like.size()), choice(1), 0));
    }
    return slots;
  }

  private static List<Record> at(int i, List<? extends List<?>> others) {
    return others.stream().filter(all -> i < all.size()).map(all -> (Record) all.get(i)).toList();
  }

  private Slot kept(Record base, List<? extends Record> others) {
    return slot(base, others, Content.NONE, 0);
  }

  private Slot slot(Record base, List<? extends Record> others, int choice, int option) {
    Map<String, Content> parts = new LinkedHashMap<>();
    for (String name : Kind.of(base.getClass()).components().keySet()) {
      if (!KEPT.contains(name) && !others.isEmpty() && !one(4)) {
        parts.put(name, content(base, name, others));
      }
    }
    return new Slot(base, choice, option, parts);
  }

  private Content content(Record base, String name, List<? extends Record> others) {
    Object value = Kind.value(base, name);
    List<Object> values = new ArrayList<>();
    others.forEach(other -> values.add(Kind.value(other, name)));
    if (FactLists.of(base.getClass()).contains(name)) {
      List<List<?>> lists = new ArrayList<>();
      values.forEach(list -> lists.add(list == null ? List.of() : (List<?>) list));
      return new Content.Facts(
          value != null, slots(records(value), lists), value == null ? sometimes(1) : Content.NONE);
    }
    boolean isList = Kind.of(base.getClass()).components().get(name).getType() == List.class;
    return isList ? words((List<?>) value, values) : values(value, values);
  }

  private static List<Record> records(Object list) {
    return list == null ? List.of() : ((List<?>) list).stream().map(Record.class::cast).toList();
  }

  private Content values(Object now, List<Object> others) {
    Set<Object> all = new LinkedHashSet<>();
    all.add(now);
    all.addAll(others);
    return new Content.Values(choice(all.size() - 1), new ArrayList<>(all));
  }

  private Content words(List<?> now, List<Object> others) {
    List<Content.Element> elements = new ArrayList<>();
    Set<Object> more = new LinkedHashSet<>();
    others.stream()
        .flatMap(list -> list == null ? Stream.of() : ((List<?>) list).stream())
        .forEach(more::add);
    if (now != null) {
      more.removeAll(now);
      now.forEach(
          one ->
              elements.add(
                  one(2)
                      ? new Content.Element(one, choice(1), 0)
                      : new Content.Element(one, Content.NONE, 0)));
    }
    more.forEach(one -> elements.add(new Content.Element(one, choice(1), 1)));
    return new Content.Words(now != null, elements, now == null ? sometimes(1) : Content.NONE);
  }

  private boolean one(int of) {
    return random.nextInt(of) == 0;
  }

  private int sometimes(int more) {
    return one(3) ? choice(more) : Content.NONE;
  }

  /** The number of a new choice with so many options more than the first. */
  private int choice(int more) {
    List<Long> options = new ArrayList<>(List.of(0L));
    for (int i = 0; i < more; i++) {
      options.add(1L + random.nextInt(4));
    }
    efforts.add(options);
    return efforts.size() - 1;
  }
}
