package org.aqcp.search.edit;

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

/** Puts several facts in the place of one. */
public final class Copies {
  private Copies() {}

  /** A partnership with other facts instead of one, in a section or in a list of another fact. */
  public static Partnership instead(Partnership in, Record one, List<Record> others) {
    Partnership changed = in;
    for (SectionType type : SectionType.values()) {
      Section section = in.section(type);
      List<Fact> facts =
          instead(section.facts(), one, others).stream().map(Fact.class::cast).toList();
      if (!facts.equals(section.facts())) {
        changed = changed.with(type, section.with(facts));
      }
    }
    return changed;
  }

  private static List<Object> instead(List<?> list, Record one, List<Record> others) {
    List<Object> all = new ArrayList<>();
    for (Object element : list) {
      if (isSame(element, one)) {
        all.addAll(others);
      } else {
        all.add(element instanceof Record fact ? within(fact, one, others) : element);
      }
    }
    return Collections.unmodifiableList(all);
  }

  private static Record within(Record fact, Record one, List<Record> others) {
    Record changed = fact;
    for (String component : Kind.of(fact.getClass()).components().keySet()) {
      if (Kind.value(fact, component) instanceof List<?> list) {
        changed = Records.with(changed, component, instead(list, one, others));
      }
    }
    return changed;
  }

  /** Two facts may say the same and be two. */
  private static boolean isSame(Object one, Object other) {
    return one == other;
  }

  /** The fact with a number behind its name: 1 for none. */
  public static Record named(Record fact, int number) {
    for (RecordComponent component : Kind.of(fact.getClass()).components().values()) {
      if (number > 1
          && PartMarks.of(component).required()
          && Kind.value(fact, component.getName()) instanceof String name) {
        String plain = name.endsWith(" 1") ? name.substring(0, name.length() - 2) : name;
        return Records.with(fact, component.getName(), plain + " " + number);
      }
    }
    return fact;
  }
}
