package org.aqcp.assist.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.aqcp.condition.Kind;
import org.aqcp.partnership.names.NormalName;

/** Whether values of two files say the same: spelling, order and sources make no difference. */
public final class SameValue {
  static final String SOURCE = "source";

  private SameValue() {}

  public static boolean of(Object one, Object other) {
    if (one instanceof String text && other instanceof String second) {
      return text.equals(second) || NormalName.of(text).equals(NormalName.of(second));
    }
    if (one instanceof List<?> list && other instanceof List<?> second) {
      return list.size() == second.size() && items(list).equals(items(second));
    }
    return Objects.equals(one, other);
  }

  /** How often a list has each value. */
  private static Map<Object, Integer> items(List<?> list) {
    Map<Object, Integer> items = new HashMap<>();
    list.forEach(one -> items.merge(form(one), 1, Integer::sum));
    return items;
  }

  /** A form that is equal where values say the same. */
  private static Object form(Object value) {
    if (value instanceof String text) {
      return NormalName.of(text);
    }
    if (value instanceof List<?> list) {
      return items(list);
    }
    return value instanceof Record entry ? form(entry) : value;
  }

  /** The form of all that an entry says, but where it says so. */
  static List<Object> form(Record entry) {
    List<Object> form = new ArrayList<>();
    for (String component : Kind.of(entry.getClass()).components().keySet()) {
      if (!component.equals(SOURCE)) {
        form.add(form(Kind.value(entry, component)));
      }
    }
    return form;
  }

  /** The parts in which two entries of a kind differ; the name of an entry only once. */
  public static List<String> differing(Record one, Record other) {
    List<String> differing = new ArrayList<>();
    for (String component : Kind.of(one.getClass()).components().keySet()) {
      boolean same = of(Kind.value(one, component), Kind.value(other, component));
      boolean names = repeatsName(one, component) && repeatsName(other, component);
      if (!same && !names && !component.equals(SOURCE)) {
        differing.add(component);
      }
    }
    return differing;
  }

  /** Whether a part says the name of its entry once more, as of a partner without a parent. */
  static boolean repeatsName(Record entry, String component) {
    return !component.equals(Kind.of(entry.getClass()).components().keySet().iterator().next())
        && Kind.value(entry, component) instanceof String text
        && text.equals(Kind.name(entry));
  }
}
