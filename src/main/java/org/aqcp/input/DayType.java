package org.aqcp.input;

import java.time.DateTimeException;
import java.time.LocalDate;

/** A day: {@code 2012-09-01}. */
record DayType() implements ScalarType {
  @Override
  public String wanted() {
    return "a day such as 2012-09-01";
  }

  @Override
  public Object read(Node.Scalar scalar, String key, Problems problems) {
    String text = scalar.text();
    if (!hasForm(text)) {
      return refuse(scalar, key, "write year, month and day", problems);
    }
    try {
      return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
    } catch (DateTimeException e) {
      problems.add(
          InputProblem.INVALID_VALUE,
          scalar.place(),
          "there is no day " + scalar.kind(),
          "look at month and day");
      return null;
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
