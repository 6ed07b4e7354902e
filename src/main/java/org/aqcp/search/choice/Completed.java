package org.aqcp.search.choice;

import java.util.List;
import java.util.Objects;
import org.aqcp.condition.Kind;
import org.aqcp.input.record.Day;

/** Whether what is reported stays, and only what is not reported, or not exactly, is told. */
final class Completed {
  private Completed() {}

  static boolean isBy(Record before, Record now) {
    for (String part : Kind.of(before.getClass()).components().keySet()) {
      if (!isBy(Kind.value(before, part), Kind.value(now, part))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBy(Object before, Object now) {
    if (before == null || Objects.equals(before, now) || Day.isToldBy(before, now)) {
      return true;
    }
    if (before instanceof Record fact) {
      return now instanceof Record other && isBy(fact, other);
    }
    if (!(before instanceof List<?> list)
        || !(now instanceof List<?> other)
        || list.size() != other.size()) {
      return false;
    }
    for (int i = 0; i < list.size(); i++) {
      if (!isBy(list.get(i), other.get(i))) {
        return false;
      }
    }
    return true;
  }
}
