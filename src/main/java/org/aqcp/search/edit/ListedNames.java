package org.aqcp.search.edit;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.aqcp.condition.Kind;
import org.aqcp.condition.Part;
import org.aqcp.input.record.PartMarks;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.facts.SectionType;

/**
 * Puts names that a partnership lists in place of made-up ones: those who are there sign before
 * others are brought in.
 */
public final class ListedNames {
  private final List<String> left = new ArrayList<>();

  private ListedNames(Partnership partnership, String names) {
    for (SectionType type : SectionType.values()) {
      Kind kind = Kind.of(type.of());
      PartMarks first = PartMarks.of(kind.components().values().iterator().next());
      if (!names.isEmpty() && first.ownName() && first.names().equals(names)) {
        partnership.section(type).facts().forEach(f -> left.add((String) Kind.name((Record) f)));
      }
    }
  }

  /** A longer list for a part that names things, or that lists facts which do. */
  public static Object in(Partnership partnership, Part part, Object value) {
    RecordComponent list = Kind.of(part.fact().getClass()).components().get(part.component());
    if (!(value instanceof List<?> all)
        || !(list.getGenericType() instanceof ParameterizedType type)) {
      return value;
    }
    Class<?> of = (Class<?>) type.getActualTypeArguments()[0];
    if (!of.isRecord()) {
      return new ListedNames(partnership, PartMarks.of(list).names()).filled(all);
    }
    RecordComponent first = of.getRecordComponents()[0];
    return new ListedNames(partnership, PartMarks.of(first).names()).filled(all, first.getName());
  }

  private List<Object> filled(List<?> all) {
    left.removeAll(all);
    Iterator<String> next = left.iterator();
    List<Object> filled = new ArrayList<>();
    for (Object one : all) {
      filled.add(isMadeUp(one) && next.hasNext() ? next.next() : one);
    }
    return filled;
  }

  private List<Object> filled(List<?> all, String name) {
    List<Object> names = new ArrayList<>();
    all.forEach(one -> names.add(Kind.value((Record) one, name)));
    List<Object> now = filled(names);
    Object[] filled = all.toArray();
    for (int i = 0; i < filled.length; i++) {
      if (!now.get(i).equals(names.get(i))) {
        filled[i] = Records.with((Record) filled[i], name, now.get(i));
      }
    }
    return List.of(filled);
  }

  private static boolean isMadeUp(Object name) {
    return name instanceof String text && MadeUpNames.include(text);
  }
}
