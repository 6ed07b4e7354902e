package org.aqcp.report.evaluation;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.aqcp.condition.Kind;
import org.aqcp.input.problem.Words;
import org.aqcp.input.record.Day;
import org.aqcp.input.record.PartMarks;
import org.aqcp.report.words.DayWords;
import org.aqcp.report.words.ValueWords;
import org.aqcp.search.edit.Records;

/**
 * Says what a new fact has to be like, for readers who do not see the file. The date on which it is
 * done is left to them.
 */
final class PlainEntryText {
  private PlainEntryText() {}

  /** Such as {@code (staff trained: 10; joint: yes)}; empty if the act says it all. */
  static String of(Record fact) {
    List<String> parts = parts(fact);
    return parts.isEmpty() ? "" : " (" + String.join("; ", parts) + ")";
  }

  private static List<String> parts(Record fact) {
    List<String> parts = new ArrayList<>();
    for (RecordComponent part : Kind.of(fact.getClass()).components().values()) {
      Object value = Kind.value(fact, part.getName());
      boolean shown =
          value != null
              && !ValueWords.isMadeUp(value)
              && !ActText.names(fact, part)
              && !PartMarks.of(part).past()
              && !follows(fact, part, value);
      if (shown) {
        parts.add(Words.spoken(part.getName()) + ": " + words(part, value));
      }
    }
    return parts;
  }

  /** Whether a value follows from others. */
  private static boolean follows(Record fact, RecordComponent part, Object value) {
    return value.equals(Kind.value(Records.with(fact, part.getName(), null), part.getName()));
  }

  private static String words(RecordComponent part, Object value) {
    if (value instanceof Day day) {
      return DayWords.of(day);
    }
    if (value instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof Record) {
      List<String> each =
          list.stream().map(one -> String.join(", ", parts((Record) one))).distinct().toList();
      String with = String.join(" and ", each);
      return list.size() + (with.isEmpty() ? "" : ", each with " + with);
    }
    return ValueWords.of(part, value);
  }
}
