package org.aqcp.framework;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aqcp.input.problem.Advice;
import org.aqcp.input.problem.Suggestion;
import org.aqcp.input.problem.Words;

/** Ids of indicators, counted up within their criterion: after {@code L3.7} comes {@code L3.8}. */
public final class NumberedIds {
  private static final Pattern NUMBERED = Pattern.compile("(.+\\.)(\\d{1,4})");

  private NumberedIds() {}

  /**
   * What to do about an id that is not known: begin the indicator where its criterion has not got
   * that far yet, or else write the one that it is most like; empty where it is like none.
   */
  public static Advice advice(String id, Collection<String> known) {
    return lastBefore(id, known)
        .map(last -> last + " is the last so far; `aqcp rules new " + id + "` starts another")
        .map(Advice::of)
        .orElseGet(() -> Suggestion.advice(id, known));
  }

  /** The highest id of a criterion, if the one that is asked for would come behind it. */
  public static Optional<String> lastBefore(String id, Collection<String> known) {
    Matcher parts = NUMBERED.matcher(id);
    if (!parts.matches()) {
      return Optional.empty();
    }
    int number = Integer.parseInt(parts.group(2));
    return known.stream()
        .filter(
            one ->
                NUMBERED.matcher(one).matches()
                    && one.replaceAll("\\d+$", "").equals(parts.group(1)))
        .max(Comparator.comparingInt(NumberedIds::number))
        .filter(last -> comesAfter(number, number(last)))
        .map(Words::visible);
  }

  /** L2.22 is rather a slip for L2.2 than a new one behind L2.8. */
  private static boolean comesAfter(int number, int last) {
    return number == last + 1
        || (number > last && String.valueOf(number).length() == String.valueOf(last).length());
  }

  private static int number(String id) {
    return Integer.parseInt(id.substring(id.lastIndexOf('.') + 1));
  }
}
