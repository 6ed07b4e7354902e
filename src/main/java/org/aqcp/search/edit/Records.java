package org.aqcp.search.edit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.aqcp.condition.Kind;

/** Makes facts, and facts that differ from others in one part. */
public final class Records {
  private Records() {}

  /** A fact of a kind that reports nothing. */
  public static Record blank(Kind kind) {
    return Blueprint.of(kind.type()).blank();
  }

  public static Record with(Record fact, String component, Object value) {
    return Blueprint.of(fact.getClass()).with(fact, component, value);
  }

  /** Whether it is the very same fact: two facts may say the same and be two. */
  public static boolean same(Object one, Object other) {
    return one == other;
  }

  /** A list with one more element; of none that is reported, a list of that one. */
  public static List<Object> plus(Object list, Object element) {
    List<Object> all = new ArrayList<>(list == null ? List.of() : (List<?>) list);
    all.add(element);
    return Collections.unmodifiableList(all);
  }

  /** A list with another element in the place of one. */
  public static List<Object> replaced(List<?> list, Object old, Object now) {
    List<Object> all = new ArrayList<>();
    list.forEach(one -> all.add(one == old ? now : one));
    return Collections.unmodifiableList(all);
  }
}
