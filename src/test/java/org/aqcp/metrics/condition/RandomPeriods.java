package org.aqcp.metrics.condition;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.aqcp.metrics.period.PeriodColumn;
import org.aqcp.metrics.period.PeriodColumns;

/** Periods at random, near to each other so that comparisons come out both ways. */
public final class RandomPeriods {
  private static final LocalDate START = LocalDate.of(2023, 2, 27);
  private final Random random;

  public RandomPeriods(Random random) {
    this.random = random;
  }

  public PeriodRow next(DateSpan reporting) {
    Map<String, Object> cells = new HashMap<>();
    for (PeriodColumn column : PeriodColumns.all()) {
      if (random.nextInt(4) > 0) {
        cells.put(column.name(), value(column));
      }
    }
    if (random.nextBoolean()) {
      cells.put(PeriodColumns.NEXT_ENTRY.name(), day());
    }
    return new PeriodRow(cells, reporting);
  }

  private Object value(PeriodColumn column) {
    return switch (column.type()) {
      case TEXT -> text(column);
      case WORD -> word(column);
      case YES_NO -> random.nextBoolean();
      case DATE -> day();
      case NUMBER -> BigDecimal.valueOf(random.nextInt(26), 0).setScale(2);
      case MONEY -> BigDecimal.valueOf(random.nextInt(6) * 150_050L, 2);
    };
  }

  private String text(PeriodColumn column) {
    if (column.name().startsWith("target")) {
      return pick(List.of("62 5415", "622110", "31 32 33", " 44", "", "6221  56"));
    }
    return column.name().startsWith("industry")
        ? pick(List.of("622110", "62", "541511", "3", "", "44-45"))
        : pick(List.of("Nursing", "Welding", "O'Hara's", "unknown"));
  }

  private String word(PeriodColumn column) {
    List<String> words =
        column.words().stream().filter(word -> !word.equals("not-yet-available")).toList();
    return words.isEmpty() ? pick(List.of("a", "b")) : pick(words);
  }

  LocalDate day() {
    int days = random.nextInt(3) == 0 ? random.nextInt(6) : random.nextInt(900);
    return START.plusDays(days);
  }

  private <T> T pick(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }
}
