package org.aqcp.search.shrink;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.aqcp.condition.Kind;
import org.aqcp.input.record.PartMarks;
import org.aqcp.partnership.facts.Fact;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.facts.Section;
import org.aqcp.partnership.facts.SectionType;
import org.aqcp.search.edit.Edits;
import org.aqcp.search.edit.Records;

/** The partnerships that result from removing one thing from another, largest removal first. */
public final class Reductions {
  private final List<Partnership> sections = new ArrayList<>();
  private final List<Partnership> facts = new ArrayList<>();
  private final List<Partnership> parts = new ArrayList<>();

  private Reductions() {}

  public static List<Partnership> of(Partnership partnership) {
    Reductions reductions = new Reductions();
    for (SectionType type : SectionType.values()) {
      reductions.section(partnership, type);
    }
    lighter(partnership).forEach(fact -> reductions.parts.add((Partnership) fact));
    List<Partnership> all = new ArrayList<>(reductions.sections);
    all.addAll(reductions.facts);
    all.addAll(reductions.parts);
    return all;
  }

  private void section(Partnership in, SectionType type) {
    Section section = in.section(type);
    if (!section.reported()) {
      return;
    }
    sections.add(in.with(type, Section.UNREPORTED));
    for (int i = 0; i < section.facts().size(); i++) {
      facts.add(with(in, type, without(section.facts(), i)));
      for (Record lighter : lighter((Record) section.facts().get(i))) {
        parts.add(with(in, type, replaced(section.facts(), i, (Fact) lighter)));
      }
    }
    if (section.open()) {
      parts.add(Edits.close(in, type));
    }
  }

  private static Partnership with(Partnership in, SectionType type, List<Fact> facts) {
    Section section = in.section(type);
    return in.with(type, new Section(facts, section.complete(), true));
  }

  /** Copies of a fact, each without one of its parts or one part of its inner facts. */
  private static List<Record> lighter(Record fact) {
    List<Record> lighter = new ArrayList<>();
    for (RecordComponent component : Kind.of(fact.getClass()).components().values()) {
      Object value = Kind.value(fact, component.getName());
      if (value == null) {
        continue;
      }
      if (!PartMarks.of(component).required()) {
        lighter.add(Records.with(fact, component.getName(), null));
      }
      if (value instanceof List<?> list) {
        lists(list).forEach(l -> lighter.add(Records.with(fact, component.getName(), l)));
      }
    }
    return lighter;
  }

  private static List<List<Object>> lists(List<?> list) {
    List<List<Object>> lighter = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      lighter.add(without(list, i));
      if (list.get(i) instanceof Record inner) {
        for (Record less : lighter(inner)) {
          lighter.add(replaced(list, i, less));
        }
      }
    }
    return lighter;
  }

  private static <T> List<T> without(List<? extends T> list, int at) {
    List<T> rest = new ArrayList<>(list);
    rest.remove(at);
    return Collections.unmodifiableList(rest);
  }

  private static <T> List<T> replaced(List<? extends T> list, int at, T now) {
    List<T> changed = new ArrayList<>(list);
    changed.set(at, now);
    return Collections.unmodifiableList(changed);
  }
}
