package org.aqcp.mutation.catching;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.aqcp.condition.Kind;
import org.aqcp.explanation.remedy.Records;
import org.aqcp.input.AllowedWords;
import org.aqcp.input.OrNone;
import org.aqcp.input.Percent;
import org.aqcp.input.Required;
import org.aqcp.input.Words;
import org.aqcp.partnership.Fact;
import org.aqcp.partnership.Partnership;
import org.aqcp.partnership.Section;
import org.aqcp.partnership.SectionType;

/** Changes partnerships at random, one thing at a time, in what some rules look at. */
final class Tinkering {
  private static final Set<String> PAST = Set.of("date", "reviewed", "since");

  private final Touched touched;
  private final Random random;

  Tinkering(Touched touched, long seed) {
    this.touched = touched;
    this.random = new Random(seed);
  }

  Partnership once(Partnership partnership) {
    Kind kind = one(touched.kinds());
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
          reported ? new Section(section.facts(), random.nextBoolean(), true) : Section.UNREPORTED);
    }
    List<Object> facts = list(section.facts(), kind, in);
    List<Fact> all = facts.stream().map(Fact.class::cast).toList();
    return in.with(type, new Section(all, section.open() && section.reported(), true));
  }

  /** Facts that stand in lists of others. */
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
    SectionType type = one(holding);
    Section section = in.section(type);
    String component = list(Kind.of(type.of()), kind);
    int at = random.nextInt(section.facts().size());
    Record fact = (Record) section.facts().get(at);
    Object inner = Kind.value(fact, component);
    List<Object> now = list(inner == null ? List.of() : (List<?>) inner, kind, in);
    List<Fact> facts = new ArrayList<>(section.facts());
    facts.set(at, (Fact) Records.with(fact, component, random.nextInt(10) == 0 ? null : now));
    return in.with(type, new Section(facts, section.open(), section.reported()));
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

  /** With one fact more, less or other. */
  private List<Object> list(List<?> facts, Kind kind, Partnership in) {
    List<Object> now = new ArrayList<>(facts);
    int at = facts.isEmpty() ? 0 : random.nextInt(facts.size());
    int way = facts.isEmpty() ? 0 : random.nextInt(6);
    if (way == 0) {
      now.add(named(filled(Records.blank(kind), kind, in), facts.size() + 1));
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

  private Record filled(Record blank, Kind kind, Partnership in) {
    Record fact = blank;
    for (String component : touched.components(kind)) {
      fact = Records.with(fact, component, value(kind, component, in));
    }
    return fact;
  }

  private Record renamed(Record fact) {
    String first = Kind.of(fact.getClass()).components().keySet().iterator().next();
    RecordComponent component = Kind.of(fact.getClass()).components().get(first);
    return component.getType() == String.class && AllowedWords.of(component).isEmpty()
        ? Records.with(fact, first, null)
        : fact;
  }

  /** What has to have a name gets one. */
  private static Record named(Record fact, int number) {
    Record named = fact;
    for (RecordComponent component : Kind.of(fact.getClass()).components().values()) {
      if (component.isAnnotationPresent(Required.class)
          && Kind.value(named, component.getName()) == null) {
        List<String> words = AllowedWords.of(component);
        String name = Words.kebab(fact.getClass().getSimpleName()).replace('-', ' ') + " " + number;
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
    String component = one(components);
    boolean required = kind.components().get(component).isAnnotationPresent(Required.class);
    Object value = value(kind, component, in);
    return value == null && required ? fact : Records.with(fact, component, value);
  }

  /** A value for a part; null now and then. */
  private Object value(Kind kind, String name, Partnership in) {
    RecordComponent component = kind.components().get(name);
    if (random.nextInt(8) == 0) {
      return null;
    }
    List<Object> known = new ArrayList<>(touched.values(kind, name));
    Class<?> type = component.getType();
    if (type == List.class) {
      return texts(component, known, in);
    }
    if (type == Boolean.class) {
      return random.nextBoolean();
    }
    if (type == Integer.class) {
      known.add(1);
      int number = (Integer) one(known.stream().filter(Integer.class::isInstance).toList());
      return component.isAnnotationPresent(Percent.class) ? Math.min(100, number) : number;
    }
    if (type == LocalDate.class) {
      known.add(in.asOf());
      LocalDate day = (LocalDate) one(known);
      return PAST.contains(name) && day.isAfter(in.asOf()) ? in.asOf() : day;
    }
    return type == String.class ? one(words(component, known, in)) : null;
  }

  /** A few of the texts that can stand in a list. */
  private Object texts(RecordComponent component, List<Object> known, Partnership in) {
    if (((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0]
        != String.class) {
      return Collections.emptyList();
    }
    List<String> words = words(component, known, in);
    words.remove(OrNone.NONE);
    Set<String> some = new LinkedHashSet<>();
    for (int left = random.nextInt(4); left > 0 && !words.isEmpty(); left--) {
      some.add(one(words));
    }
    return Collections.unmodifiableList(new ArrayList<Object>(some));
  }

  private List<String> words(RecordComponent component, List<Object> known, Partnership in) {
    List<String> allowed = AllowedWords.of(component);
    List<String> words = new ArrayList<>();
    known.stream().filter(String.class::isInstance).forEach(word -> words.add((String) word));
    if (!allowed.isEmpty()) {
      words.add(one(allowed));
      return words;
    }
    if (component.isAnnotationPresent(OrNone.class)) {
      words.add(OrNone.NONE);
    }
    for (Section section : in.sections().values()) {
      words.addAll(touched.names(section.facts()));
    }
    if (in.targetSectors() != null) {
      words.addAll(in.targetSectors());
    }
    words.add("another " + Words.kebab(component.getName()).replace('-', ' '));
    return words;
  }

  private <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }
}
