package org.aqcp.metrics.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aqcp.metrics.condition.PeriodRow;
import org.aqcp.metrics.measure.MeasuredPeriods.PersonPeriod;
import org.aqcp.metrics.period.PeriodColumns;

/** Computes {@link PeriodColumns#NEXT_ENTRY} of periods in memory. */
public final class NextEntries {
  private final List<PersonPeriod> periods;
  private final Map<Integer, LocalDate> next = new HashMap<>();

  private NextEntries(List<PersonPeriod> periods) {
    this.periods = periods;
  }

  /** The same periods, in the same order, with their next entries. */
  public static List<PersonPeriod> in(List<PersonPeriod> periods) {
    NextEntries entries = new NextEntries(periods);
    Map<String, List<Integer>> people = new HashMap<>();
    for (int i = 0; i < periods.size(); i++) {
      people.computeIfAbsent(periods.get(i).person(), unseen -> new ArrayList<>()).add(i);
    }
    people.values().forEach(entries::find);
    List<PersonPeriod> with = new ArrayList<>();
    for (int i = 0; i < periods.size(); i++) {
      with.add(entries.with(i));
    }
    return with;
  }

  /** Goes back from the period of a person that ends last. */
  private void find(List<Integer> person) {
    person.sort(Comparator.comparing(at -> row(at).day("exit").orElse(LocalDate.MAX)));
    LocalDate earliest = LocalDate.MAX;
    for (int i = person.size() - 1; i >= 0; i--) {
      int at = person.get(i);
      if (earliest.isBefore(LocalDate.MAX)) {
        next.put(at, earliest);
      }
      LocalDate entry = served(row(at)).orElse(LocalDate.MAX);
      earliest = entry.isBefore(earliest) ? entry : earliest;
    }
  }

  /** The entry of a period of services that make a participant. */
  private static Optional<LocalDate> served(PeriodRow row) {
    boolean reportableOnly = Boolean.TRUE.equals(row.cells().get("reportable-only"));
    return row.day("entry").filter(day -> !reportableOnly);
  }

  private PeriodRow row(int at) {
    return periods.get(at).row();
  }

  private PersonPeriod with(int at) {
    PersonPeriod period = periods.get(at);
    if (!next.containsKey(at)) {
      return period;
    }
    Map<String, Object> cells = new HashMap<>(row(at).cells());
    cells.put(PeriodColumns.NEXT_ENTRY.name(), next.get(at));
    return new PersonPeriod(period.person(), new PeriodRow(cells, row(at).reporting()));
  }
}
