package org.aqcp.input.record;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aqcp.input.problem.Advice;
import org.aqcp.input.problem.Fix;
import org.aqcp.input.problem.InputProblem;
import org.aqcp.input.problem.Problems;
import org.aqcp.input.yaml.Node;

/**
 * A date such as {@code 2012-09-01}.
 *
 * @param advice how to write one
 */
record DateType(String advice) implements ScalarType {
  static final DateType TO_THE_DAY = new DateType("write the year, month and day");

  private static final Pattern YEAR_FIRST =
      Pattern.compile("((?:19|20)[0-9]{2})[-/. ]([0-9]{1,2})[-/. ]([0-9]{1,2})");

  @Override
  public String expected() {
    return "a date such as 2012-09-01";
  }

  @Override
  public Object read(Node.Scalar scalar, String key, Problems problems) {
    String text = scalar.text();
    if (!hasForm(text)) {
      Optional<Fix> fix = reformatted(scalar, problems);
      Advice meant = fix.map(edit -> Advice.meant(edit.text())).orElse(Advice.of(advice));
      return refuse(scalar, key, meant, fix, problems);
    }
    try {
      return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
    } catch (DateTimeException e) {
      return refuseDay(scalar, problems);
    }
  }

  /** Adds a problem with a date that no calendar has. Returns null. */
  Object refuseDay(Node.Scalar scalar, Problems problems) {
    problems.add(
        InputProblem.INVALID_VALUE,
        scalar.extent(problems),
        "there is no date " + scalar.kind(),
        "check the month and the day");
    return null;
  }

  /** A fix for a date written year first, where the month is unambiguous. */
  private static Optional<Fix> reformatted(Node.Scalar scalar, Problems problems) {
    Matcher parts = YEAR_FIRST.matcher(scalar.text());
    if (!parts.matches()) {
      return Optional.empty();
    }
    int month = Integer.parseInt(parts.group(2));
    int day = Integer.parseInt(parts.group(3));
    try {
      LocalDate date = LocalDate.of(Integer.parseInt(parts.group(1)), month, day);
      return problems.replacing(scalar.place(), scalar.text(), date.toString());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static boolean hasForm(String text) {
    if (text.length() != 10) {
      return false;
    }
    for (int i = 0; i < 10; i++) {
      char c = text.charAt(i);
      boolean dash = i == 4 || i == 7;
      if (dash ? c != '-' : c < '0' || c > '9') {
        return false;
      }
    }
    return true;
  }

  private static int number(String text, int from, int to) {
    return Integer.parseInt(text, from, to, 10);
  }
}
