package org.aqcp.search.edit;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.aqcp.condition.Kind;
import org.aqcp.input.problem.Words;
import org.aqcp.input.record.PartMarks;
import org.aqcp.partnership.facts.Fact;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.facts.Section;
import org.aqcp.partnership.facts.SectionType;

/** Makes random edits to partnerships, one at a time, to the parts that given rules read. */
public final class RandomEdit {
  private final Touched touched;
  private final RandomParts parts;
  private final Random random;

  public RandomEdit(Touched touched, long seed) {
    this.touched = touched;
    this.random = new Random(seed);
    this.parts = new RandomParts(touched, random);
  }

  public Partnership once(Partnership partnership) {
    Kind kind = parts.one(touched.kinds());
    if (kind.type() == Partnership.class) {
      return (Partnership) changed(partnership, kind, partnership);
    }
    return SectionType.listing(kind.type())
        .map(type -> section(partnership, type, kind))
        .orElseGet(() -> within(partnership, kind));
  }

  private Partnership section(Partnership in, SectionType type, Kind kind) {
    Section section = in.section(type);
    if (random.nextInt(8) == 0) {
      boolean reported = random.nextInt(3) > 0;
      return in.with(
          type,
          reported
              ? new Section(section.facts(), !random.nextBoolean(), true)
              : Section.UNREPORTED);
    }
    List<Object> facts = list(section.facts(), kind, in);
    List<Fact> all = facts.stream().map(Fact.class::cast).toList();
    return in.with(type, new Section(all, !(section.open() && section.reported()), true));
  }

  /** Edits a list of facts within another fact. */
  private Partnership within(Partnership in, Kind kind) {
    List<SectionType> holding = new ArrayList<>();
    for (SectionType type : SectionType.values()) {
      if (!in.section(type).facts().isEmpty() && list(Kind.of(type.of()), kind) != null) {
        holding.add(type);
      }
    }
    if (holding.isEmpty()) {
      return in;
    }
    SectionType type = parts.one(holding);
    Section section = in.section(type);
    String component = list(Kind.of(type.of()), kind);
    int at = random.nextInt(section.facts().size());
    Record fact = (Record) section.facts().get(at);
    Object inner = Kind.value(fact, component);
    List<Object> now = list(inner == null ? List.of() : (List<?>) inner, kind, in);
    List<Object> facts = new ArrayList<>(section.facts());
    facts.set(at, Records.with(fact, component, random.nextInt(10) == 0 ? null : now));
    return Edits.withFacts(in, type, facts);
  }

  private static String list(Kind holder, Kind kind) {
    for (RecordComponent component : holder.components().values()) {
      if (component.getGenericType() instanceof ParameterizedType list
          && list.getActualTypeArguments()[0] == kind.type()) {
        return component.getName();
      }
    }
    return null;
  }

  /** Adds, removes or changes one fact. */
  private List<Object> list(List<?> facts, Kind kind, Partnership in) {
    List<Object> now = new ArrayList<>(facts);
    int at = facts.isEmpty() ? 0 : random.nextInt(facts.size());
    int way = facts.isEmpty() ? 0 : random.nextInt(6);
    if (way == 0) {
      now.add(named(filled(Records.empty(kind), kind, in), facts.size() + 1));
    } else if (way == 1) {
      now.remove(at);
    } else if (way == 2) {
      Record copy = changed((Record) facts.get(at), kind, in);
      now.add(named(renamed(copy), facts.size() + 1));
    } else {
      now.set(at, changed((Record) facts.get(at), kind, in));
    }
    return Collections.unmodifiableList(now);
  }

  private Record filled(Record empty, Kind kind, Partnership in) {
    Record fact = empty;
    for (String component : touched.components(kind)) {
      fact = Records.with(fact, component, parts.value(kind, component, in));
    }
    return fact;
  }

  private Record renamed(Record fact) {
    String first = Kind.of(fact.getClass()).components().keySet().iterator().next();
    RecordComponent component = Kind.of(fact.getClass()).components().get(first);
    return component.getType() == String.class && PartMarks.of(component).words().isEmpty()
        ? Records.with(fact, first, null)
        : fact;
  }

  /** Fills in the required parts. */
  private static Record named(Record fact, int number) {
    Record named = fact;
    for (RecordComponent component : Kind.of(fact.getClass()).components().values()) {
      if (PartMarks.of(component).required() && Kind.value(named, component.getName()) == null) {
        List<String> words = PartMarks.of(component).words();
        String name = Words.spoken(fact.getClass().getSimpleName()) + " " + number;
        named = Records.with(named, component.getName(), words.isEmpty() ? name : words.get(0));
      }
    }
    return named;
  }

  private Record changed(Record fact, Kind kind, Partnership in) {
    List<String> components = touched.components(kind);
    if (components.isEmpty()) {
      return fact;
    }
    String component = parts.one(components);
    boolean required = PartMarks.of(kind.components().get(component)).required();
    Object value = parts.value(kind, component, in);
    return value == null && required ? fact : Records.with(fact, component, value);
  }
}
