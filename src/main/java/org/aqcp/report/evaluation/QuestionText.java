package org.aqcp.report.evaluation;

import java.lang.reflect.RecordComponent;
import java.util.List;
import org.aqcp.input.problem.Words;
import org.aqcp.input.record.Day;
import org.aqcp.report.words.DayWords;
import org.aqcp.report.words.ValueWords;
import org.aqcp.search.edit.Change;

/** Says what to find out, and which answer would be enough. */
final class QuestionText {
  private QuestionText() {}

  /** Such as {@code for welder: the median starting wage, in dollars a year (27500 would do)}. */
  static String of(RecordComponent part, String label, Object value) {
    String what = (label.isEmpty() ? "" : "for " + label + ": ") + ActText.about(part);
    if (isMadeUp(value)) {
      return what;
    }
    String answer = value instanceof Day day ? DayWords.of(day) : ValueWords.of(part, value);
    boolean others = value instanceof Integer || value instanceof Day;
    return what + (others ? " (" + answer + " would do)" : " (enough if it is: " + answer + ")");
  }

  private static boolean isMadeUp(Object value) {
    return value instanceof List<?> list
        ? list.stream().allMatch(ValueWords::isMadeUp)
        : ValueWords.isMadeUp(value);
  }

  /** Whether a list leaves nothing out. */
  static String of(Change.Close close) {
    String facts = ValueWords.plural(Words.spoken(close.section().of().getSimpleName()));
    return close.none()
        ? "whether there are no %s".formatted(facts)
        : "whether the %s that are listed are all".formatted(facts);
  }
}
