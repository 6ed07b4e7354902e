package org.aqcp.framework;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aqcp.input.problem.Advice;
import org.aqcp.input.problem.Suggestion;
import org.aqcp.input.problem.Words;

/** Indicator ids, which are numbered within their criterion: {@code L3.8} follows {@code L3.7}. */
public final class NumberedIds {
  private static final Pattern NUMBERED = Pattern.compile("(.+\\.)(\\d{1,4})");

  private NumberedIds() {}

  /**
   * Advice on an unknown id: to start a new indicator if the id comes after the last one of its
   * criterion, otherwise to use the closest known id, if any.
   */
  public static Advice advice(String id, Collection<String> known) {
    return lastBefore(id, known)
        .map(last -> last + " is the last so far; `aqcp rules new " + id + "` starts another")
        .map(Advice::of)
        .orElseGet(() -> Suggestion.advice(id, known));
  }

  /** The last id of the criterion, if the given id would come after it. */
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

  /** L2.22 is more likely a typo for L2.2 than a new id after L2.8. */
  private static boolean comesAfter(int number, int last) {
    return number == last + 1
        || (number > last && String.valueOf(number).length() == String.valueOf(last).length());
  }

  private static int number(String id) {
    return Integer.parseInt(id.substring(id.lastIndexOf('.') + 1));
  }
}
