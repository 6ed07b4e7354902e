package org.aqcp.metrics.people;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.aqcp.metrics.period.PeriodColumn;
import org.aqcp.metrics.period.PeriodColumns;

/**
 * A period of participation of an invented person. Values are words, yes or no, days, whole
 * numbers, or cents; what is not set is unknown.
 */
public final class MadePeriod {
  private static final Map<String, Integer> PLACES = places();

  private final Object[] values = new Object[PLACES.size()];

  private static Map<String, Integer> places() {
    Map<String, Integer> places = new HashMap<>();
    for (PeriodColumn column : PeriodColumns.all()) {
      places.put(column.name(), places.size());
    }
    return places;
  }

  void set(String column, Object value) {
    values[PLACES.get(column)] = value;
  }

  /** The same with only those columns that a kind of file has; the others become unknown. */
  MadePeriod in(PeopleFile file) {
    MadePeriod less = new MadePeriod();
    for (PeriodColumn column : PeriodColumns.all()) {
      int place = PLACES.get(column.name());
      less.values[place] = file.has(column) ? values[place] : null;
    }
    return less;
  }

  /** The value at the column's place in {@link PeriodColumns#all()}, or null. */
  Object at(int place) {
    return values[place];
  }

  public boolean isKnown(String column) {
    return values[PLACES.get(column)] != null;
  }

  public Optional<String> word(String column) {
    return Optional.ofNullable((String) values[PLACES.get(column)]);
  }

  /** Whether the word of a column is known and one of these. */
  public boolean is(String column, String... words) {
    Object value = values[PLACES.get(column)];
    for (String word : words) {
      if (word.equals(value)) {
        return true;
      }
    }
    return false;
  }

  public Optional<Boolean> yes(String column) {
    return Optional.ofNullable((Boolean) values[PLACES.get(column)]);
  }

  public Optional<LocalDate> day(String column) {
    return Optional.ofNullable((LocalDate) values[PLACES.get(column)]);
  }

  public Optional<Integer> number(String column) {
    return Optional.ofNullable((Integer) values[PLACES.get(column)]);
  }

  public Optional<Long> cents(String column) {
    return Optional.ofNullable((Long) values[PLACES.get(column)]);
  }
}
