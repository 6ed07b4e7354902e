package org.aqcp.assist.compare;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aqcp.condition.Kind;
import org.aqcp.input.record.PartMarks;
import org.aqcp.partnership.facts.Fact;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.facts.Section;
import org.aqcp.partnership.facts.SectionType;
import org.aqcp.partnership.names.NormalName;
import org.aqcp.search.edit.Records;

/**
 * Writes the names in one file as another one writes them, so that facts of both fit together. Each
 * file writes a name in one way only.
 */
final class Respelled {
  private final Map<String, String> written = new HashMap<>();

  private Respelled() {}

  /** The first partnership, with the names as the second one writes them. */
  static Partnership as(Partnership partnership, Partnership other) {
    Respelled names = new Respelled();
    names.learn(other);
    for (SectionType type : SectionType.values()) {
      other.section(type).facts().forEach(fact -> names.learn((Record) fact));
    }
    Partnership respelled = (Partnership) names.entry(partnership);
    for (SectionType type : SectionType.values()) {
      Section section = partnership.section(type);
      List<Fact> facts = new ArrayList<>();
      section.facts().forEach(fact -> facts.add((Fact) names.entry((Record) fact)));
      respelled = respelled.with(type, new Section(facts, section.complete(), section.reported()));
    }
    return respelled;
  }

  private void learn(Record entry) {
    for (RecordComponent part : Kind.of(entry.getClass()).components().values()) {
      Object value = Kind.value(entry, part.getName());
      for (Object one : value instanceof List<?> list ? list : Collections.singleton(value)) {
        if (one instanceof Record inner) {
          learn(inner);
        } else if (one instanceof String name && isName(part)) {
          written.putIfAbsent(NormalName.of(name), name);
        }
      }
    }
  }

  private Record entry(Record entry) {
    Record now = entry;
    for (RecordComponent part : Kind.of(entry.getClass()).components().values()) {
      Object value = Kind.value(entry, part.getName());
      Object written = value(part, value);
      if (written != value) {
        now = Records.with(now, part.getName(), written);
      }
    }
    return now;
  }

  private Object value(RecordComponent part, Object value) {
    if (value instanceof List<?> list) {
      List<Object> now = new ArrayList<>();
      boolean changed = false;
      for (Object one : list) {
        Object item = value(part, one);
        changed |= item != one;
        now.add(item);
      }
      return changed ? Collections.unmodifiableList(now) : list;
    }
    if (value instanceof Record inner) {
      return entry(inner);
    }
    if (value instanceof String name && isName(part)) {
      String other = written.getOrDefault(NormalName.of(name), name);
      return other.equals(name) ? name : other;
    }
    return value;
  }

  private static boolean isName(RecordComponent part) {
    return !PartMarks.of(part).names().isEmpty();
  }
}
