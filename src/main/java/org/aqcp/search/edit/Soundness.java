package org.aqcp.search.edit;

import java.util.List;
import org.aqcp.input.record.Day;
import org.aqcp.input.record.OrNone;

/** Whether a file could say what a fact says. */
public final class Soundness {
  private Soundness() {}

  /** Whether a file could say all that a fact says, on a day. */
  public static boolean mayBeSaid(Record fact, Day asOf) {
    for (Blueprint.Component part : Blueprint.of(fact.getClass()).components()) {
      Object value = part.value(fact);
      if (value == null ? part.marks().required() : !mayBeSaid(part, value, asOf)) {
        return false;
      }
    }
    return true;
  }

  private static boolean mayBeSaid(Blueprint.Component part, Object value, Day asOf) {
    if (value instanceof Record fact) {
      return mayBeSaid(fact, asOf);
    }
    if (value instanceof List<?> list) {
      return list.stream().allMatch(one -> mayBeSaid(part, one, asOf));
    }
    if (value instanceof Integer number) {
      return number >= 0 && number <= part.marks().most();
    }
    if (value instanceof Day day) {
      return !part.marks().past() || !day.isAfter(asOf);
    }
    List<String> words = part.marks().words();
    return !(value instanceof String word)
        || words.isEmpty()
        || words.contains(word)
        || (part.marks().orNone() && word.equals(OrNone.NONE));
  }
}
