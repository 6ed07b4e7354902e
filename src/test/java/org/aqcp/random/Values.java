package org.aqcp.random;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.aqcp.input.record.Day;
import org.aqcp.input.record.OrNone;
import org.aqcp.input.record.PartMarks;

/** Random values such as files may contain: often a wished one or its neighbor. */
final class Values {
  /** Few, so that what one fact names is often the name of another. */
  private static final List<String> NAMES = List.of("Ash", "Birch", "Cedar", "Elm", "Fir", "Oak");

  private static final Set<String> SECTOR_COMPONENTS = Set.of("sector", "sectors", "targetSectors");
  private static final List<String> SECTORS = List.of("health care", "construction", "retail");
  private static final List<Integer> NUMBERS = List.of(0, 1, 2, 3, 5, 20, 50, 80, 100, 30000);
  private static final List<Integer> MONTHS = List.of(-24, 0, 6, 12, 24, 36, 48, 60, 72);

  private final Random random;
  private final LocalDate asOf;
  private final double success;

  /**
   * Values for one partnership.
   *
   * @param success the chance of a value to be yes, enough, or what is wished for
   */
  Values(Random random, LocalDate asOf, double success) {
    this.random = random;
    this.asOf = asOf;
    this.success = success;
  }

  /** A value for a component, or for an element of a list. */
  Object value(RecordComponent component, Class<?> type, Wish wish) {
    List<Object> wished = wish.of(component.getName(), type);
    boolean granted = !wished.isEmpty() && succeeds();
    if (type == Integer.class) {
      return number(component, granted ? (Integer) one(wished) : one(NUMBERS));
    }
    if (type == Day.class) {
      Day about = granted ? (Day) one(wished) : Day.of(asOf.minusMonths(one(MONTHS)));
      return about.plusDays(beside());
    }
    if (granted) {
      return one(wished);
    }
    return type == Boolean.class ? (Object) succeeds() : text(component);
  }

  /** The same date without the day, or without the month. */
  Day vague(Day day) {
    YearMonth month = YearMonth.from(day.first());
    return random.nextBoolean() ? Day.in(month) : Day.in(Year.of(month.getYear()));
  }

  /** A day that a vague date can be: often the first or the last, which are beside others. */
  Day within(Day vague) {
    int days = (int) ChronoUnit.DAYS.between(vague.first(), vague.last());
    List<Integer> ends = List.of(0, random.nextInt(days + 1), days);
    return Day.of(vague.first().plusDays(one(ends)));
  }

  private Integer number(RecordComponent component, int about) {
    int number = Math.max(0, about + beside());
    return Math.min(PartMarks.of(component).most(), number);
  }

  private int beside() {
    return succeeds() ? random.nextInt(2) : -1;
  }

  private String text(RecordComponent component) {
    List<String> words = PartMarks.of(component).words();
    if (!words.isEmpty()) {
      return one(words);
    }
    if (PartMarks.of(component).orNone() && !succeeds()) {
      return OrNone.NONE;
    }
    return one(SECTOR_COMPONENTS.contains(component.getName()) ? SECTORS : NAMES);
  }

  boolean succeeds() {
    return random.nextDouble() < success;
  }

  private <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }
}
