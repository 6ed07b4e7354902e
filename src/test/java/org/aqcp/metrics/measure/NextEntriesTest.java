package org.aqcp.metrics.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.aqcp.metrics.condition.DateSpan;
import org.aqcp.metrics.condition.PeriodRow;
import org.aqcp.metrics.measure.MeasuredPeriods.PersonPeriod;
import org.aqcp.metrics.records.RecordsInStore;
import org.junit.jupiter.api.Test;

/** Next entries in memory are those that the import computes. */
class NextEntriesTest {
  private static final long SEED = 20261201;
  private static final LocalDate START = LocalDate.of(2023, 1, 1);

  @Test
  void memory_and_import_agree_on_random_people() {
    Random random = new Random(SEED);
    List<PersonPeriod> periods = new ArrayList<>();
    StringBuilder csv = new StringBuilder("person,entry,exit,reportable-only\n");
    for (int person = 0; person < 400; person++) {
      for (PersonPeriod period : person("p" + person, random)) {
        periods.add(period);
        csv.append(line(period)).append('\n');
      }
    }
    List<String> expected =
        NextEntries.in(periods).stream()
            .map(one -> one.row().day("next-entry").map(Object::toString).orElse("null"))
            .toList();
    assertThat(expected).contains("null").anyMatch(day -> day.startsWith("2023-"));
    try (RecordsInStore store = RecordsInStore.withNextEntries(csv.toString())) {
      assertThat(store.values("CAST(next_entry AS VARCHAR)"))
          .as("seed " + SEED)
          .isEqualTo(expected);
    }
  }

  /** One to four periods that may overlap, in the order of the database. */
  private static List<PersonPeriod> person(String name, Random random) {
    List<PersonPeriod> periods = new ArrayList<>();
    for (int i = 0; i <= random.nextInt(4); i++) {
      Map<String, Object> cells = new HashMap<>();
      LocalDate entry = START.plusDays(random.nextInt(300));
      cells.put("entry", entry);
      if (random.nextInt(5) > 0) {
        cells.put("exit", entry.plusDays(random.nextInt(200)));
      }
      if (random.nextInt(3) == 0) {
        cells.put("reportable-only", random.nextBoolean());
      }
      periods.add(new PersonPeriod(name, new PeriodRow(cells, DateSpan.ALWAYS)));
    }
    periods.sort(
        Comparator.comparing((PersonPeriod one) -> one.row().day("entry").orElseThrow())
            .thenComparing(one -> one.row().day("exit").orElse(LocalDate.MAX)));
    return periods;
  }

  private static String line(PersonPeriod period) {
    Map<String, Object> cells = period.row().cells();
    return String.join(
        ",",
        period.person(),
        text(cells.get("entry")),
        text(cells.get("exit")),
        text(cells.get("reportable-only")).replace("true", "yes").replace("false", "no"));
  }

  private static String text(Object value) {
    return Optional.ofNullable(value).map(Object::toString).orElse("");
  }
}
