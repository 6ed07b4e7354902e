package org.aqcp.explanation.remedy;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.aqcp.condition.Kind;
import org.aqcp.input.Place;

/** Makes facts, and facts that differ from others in one part. */
public final class Records {
  private Records() {}

  /** A fact of a kind that reports nothing. */
  public static Record blank(Kind kind) {
    RecordComponent[] components = kind.type().getRecordComponents();
    Object[] values = new Object[components.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = components[i].getType() == Place.class ? Place.NOWHERE : null;
    }
    return make(kind.type(), values);
  }

  public static Record with(Record fact, String component, Object value) {
    RecordComponent[] components = fact.getClass().getRecordComponents();
    Object[] values = new Object[components.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = components[i].getName().equals(component) ? value : value(components[i], fact);
    }
    return make(fact.getClass(), values);
  }

  /** Whether it is the very same fact: two facts may say the same and be two. */
  static boolean same(Object one, Object other) {
    return one == other;
  }

  /** A list with one more element; of none that is reported, a list of that one. */
  static List<Object> plus(Object list, Object element) {
    List<Object> all = new ArrayList<>(list == null ? List.of() : (List<?>) list);
    all.add(element);
    return Collections.unmodifiableList(all);
  }

  /** A list with another element in the place of one. */
  static List<Object> replaced(List<?> list, Object old, Object now) {
    List<Object> all = new ArrayList<>();
    list.forEach(one -> all.add(one == old ? now : one));
    return Collections.unmodifiableList(all);
  }

  private static Object value(RecordComponent component, Record of) {
    try {
      return component.getAccessor().invoke(of);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Record make(Class<?> type, Object[] values) {
    try {
      Constructor<?> constructor = type.getDeclaredConstructors()[0];
      return (Record) constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
