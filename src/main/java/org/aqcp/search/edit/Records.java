package org.aqcp.search.edit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.aqcp.condition.Kind;

/** Creates facts and copies of facts with one part changed. */
public final class Records {
  private Records() {}

  /** A fact without reported parts. */
  public static Record empty(Kind kind) {
    return Blueprint.of(kind.type()).empty();
  }

  public static Record with(Record fact, String component, Object value) {
    return Blueprint.of(fact.getClass()).with(fact, component, value);
  }

  /** Whether both are the same object; distinct facts may have equal contents. */
  public static boolean same(Object one, Object other) {
    return one == other;
  }

  /** Appends an element to a list; null counts as an empty list. */
  public static List<Object> plus(Object list, Object element) {
    List<Object> all = new ArrayList<>(list == null ? List.of() : (List<?>) list);
    all.add(element);
    return Collections.unmodifiableList(all);
  }

  /** Replaces an element of a list, found by identity. */
  public static List<Object> replaced(List<?> list, Object old, Object now) {
    List<Object> all = new ArrayList<>();
    list.forEach(one -> all.add(one == old ? now : one));
    return Collections.unmodifiableList(all);
  }
}
