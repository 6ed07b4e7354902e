package org.aqcp.input.record;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.aqcp.input.problem.Problems;
import org.aqcp.input.yaml.Node;

/**
 * A date that may leave out the day, or the month and the day, such as {@code 2012-09}.
 *
 * @param toTheDay whether this one may not
 */
record DayType(boolean toTheDay) implements ScalarType {
  private static final DateType VAGUE = new DateType("write 2013, 2013-05 or 2013-05-21");
  private static final Pattern YEAR = Pattern.compile("[1-9][0-9]{3}");
  private static final Pattern MONTH = Pattern.compile("[1-9][0-9]{3}-[0-9]{2}");

  @Override
  public String expected() {
    return VAGUE.expected();
  }

  @Override
  public Object read(Node.Scalar scalar, String key, Problems problems) {
    String text = scalar.text();
    if (toTheDay || text.length() > 7) {
      DateType type = toTheDay ? DateType.TO_THE_DAY : VAGUE;
      return type.read(scalar, key, problems) instanceof LocalDate date ? Day.of(date) : null;
    }
    try {
      if (YEAR.matcher(text).matches()) {
        return Day.in(Year.parse(text));
      }
      return MONTH.matcher(text).matches()
          ? Day.in(YearMonth.parse(text))
          : VAGUE.read(scalar, key, problems);
    } catch (DateTimeException e) {
      return VAGUE.refuseDay(scalar, problems);
    }
  }
}
