package org.aqcp.metrics.records;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Writes {@code examples/records/prairie.csv}: the records of an invented partnership of a college,
 * an adult education provider and a workforce board. Nobody in it exists. Always the same people.
 */
final class PrairieRecords {
  private static final long SEED = 20260701;
  private static final int PEOPLE = 300;
  private static final LocalDate FIRST_ENTRY = LocalDate.of(2022, 7, 1);
  private static final int DAYS_OF_ENTRY = 730;

  /** Of those who come back. */
  private static final LocalDate LAST_EXIT = LocalDate.of(2024, 10, 1);

  private final Random random = new Random(SEED);
  private final List<Map<String, String>> rows = new ArrayList<>();

  private PrairieRecords() {}

  static String csv() {
    PrairieRecords all = new PrairieRecords();
    for (int i = 1; i <= PEOPLE; i++) {
      all.person(String.format(Locale.ROOT, "PR%05d", 10_000 + 7 * i));
    }
    return all.text();
  }

  private String text() {
    Map<String, String> headers = new TreeMap<>(PrairieRecords::order);
    rows.forEach(headers::putAll);
    StringBuilder csv = new StringBuilder(String.join(",", headers.keySet())).append('\n');
    for (Map<String, String> row : rows) {
      List<String> cells = headers.keySet().stream().map(h -> row.getOrDefault(h, "")).toList();
      csv.append(String.join(",", cells)).append('\n');
    }
    return csv.toString();
  }

  /** Elements by number, then our own columns. */
  private static int order(String one, String other) {
    int difference = Boolean.compare(!one.startsWith("PIRL"), !other.startsWith("PIRL"));
    int shorter = one.startsWith("PIRL") ? Integer.compare(one.length(), other.length()) : 0;
    return difference != 0 ? difference : shorter != 0 ? shorter : one.compareTo(other);
  }

  private void person(String id) {
    Map<String, String> person = new LinkedHashMap<>();
    person.put("PIRL100", id);
    LocalDate entry = FIRST_ENTRY.plusDays(random.nextInt(DAYS_OF_ENTRY));
    LocalDate birth = entry.minusDays(17 * 366 + (long) (random.nextDouble() * 14_000));
    person.put("PIRL200", PrairiePeriod.day(birth));
    person.put("PIRL201", pick(0.57, "2", "1"));
    person.put("PIRL202", pick(0.11, "1", pick(0.05, "9", "0")));
    person.put("PIRL300", pick(0.05, "1", "0"));
    LocalDate exit = period(person, entry);
    if (exit != null && exit.isBefore(LAST_EXIT) && random.nextDouble() < 0.07) {
      period(person, exit.plusDays(120 + random.nextInt(120)));
    }
  }

  private LocalDate period(Map<String, String> person, LocalDate entry) {
    PrairiePeriod period = new PrairiePeriod(random, entry);
    Map<String, String> row = new LinkedHashMap<>(person);
    row.putAll(period.cells());
    rows.add(row);
    return period.exit();
  }

  private String pick(double share, String one, String other) {
    return random.nextDouble() < share ? one : other;
  }
}
