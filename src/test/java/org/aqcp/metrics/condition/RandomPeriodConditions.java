package org.aqcp.metrics.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.aqcp.metrics.period.ColumnType;
import org.aqcp.metrics.period.PeriodColumn;
import org.aqcp.metrics.period.PeriodColumns;

/** Conditions at random, as text, so that they are read as well. */
public final class RandomPeriodConditions {
  private final Random random;
  private final RandomPeriods periods;

  public RandomPeriodConditions(Random random) {
    this.random = random;
    this.periods = new RandomPeriods(random);
  }

  public String next(int depth) {
    if (depth == 0 || random.nextInt(3) == 0) {
      return random.nextInt(12) == 0 ? numbered() : test();
    }
    return switch (random.nextInt(5)) {
      case 0 -> "not (" + next(depth - 1) + ")";
      case 1, 2 -> joined(" and ", depth);
      default -> joined(" or ", depth);
    };
  }

  private String joined(String by, int depth) {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < 2 + random.nextInt(2); i++) {
      parts.add("(" + next(depth - 1) + ")");
    }
    return String.join(by, parts);
  }

  private String numbered() {
    return "for %s N in 1 to 3 (credential-N is not none and credential-N-date is %s)"
        .formatted(pick(List.of("any", "every")), ofDate());
  }

  private String test() {
    PeriodColumn column = pick(PeriodColumns.all());
    if (random.nextInt(6) == 0) {
      return column.name() + " is " + pick(List.of("known", "unknown"));
    }
    return column.name() + " is " + asked(column);
  }

  private String asked(PeriodColumn column) {
    return switch (column.type()) {
      case YES_NO -> pick(List.of("yes", "no", "not yes"));
      case WORD -> words(column);
      case TEXT -> pick(List.of("in target-industries", "\"O'Hara's\"", "none of Nursing, \"62\""));
      case DATE -> ofDate();
      case NUMBER, MONEY -> ofNumber(column);
    };
  }

  private String words(PeriodColumn column) {
    List<String> words =
        column.words().isEmpty()
            ? List.of("a", "b")
            : column.words().stream().filter(word -> !word.equals("not-yet-available")).toList();
    return switch (random.nextInt(3)) {
      case 0 -> pick(words);
      case 1 -> "not " + pick(words);
      default -> pick(List.of("one of ", "none of ")) + pick(words) + ", " + pick(words);
    };
  }

  private String ofNumber(PeriodColumn column) {
    PeriodColumn other = pick(ofType(column.type()));
    String limit = pick(List.of("0", "1500.5", "12", "3001.00", other.name()));
    String order = pick(List.of("at least ", "at most ", "above "));
    return order + limit;
  }

  private String ofDate() {
    String other = pick(ofType(ColumnType.DATE)).name();
    String count = random.nextInt(14) + " " + pick(List.of("days", "months", "years"));
    return switch (random.nextInt(6)) {
      case 0 -> "within the reporting period";
      case 1 -> "within " + count + pick(List.of(" after ", " before ")) + other;
      case 2 ->
          pick(List.of("at least ", "at most "))
              + count
              + pick(List.of(" after ", " before "))
              + other;
      case 3 -> pick(List.of("before ", "after ", "on or before ", "on or after ")) + periods.day();
      case 4 -> pick(List.of("before ", "after ")) + other;
      default -> "on or before the end of the reporting period";
    };
  }

  private static List<PeriodColumn> ofType(ColumnType type) {
    return PeriodColumns.all().stream().filter(column -> column.type() == type).toList();
  }

  private <T> T pick(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }
}
