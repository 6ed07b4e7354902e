package org.aqcp.metrics.people;

import java.time.LocalDate;
import java.util.Optional;

/** What places a period of participation among the days of a report. */
enum PlainCohort {
  ENTERED {
    @Override
    boolean places(MadePeriod period, PlainDays days) {
      return days.has(period.day("entry"));
    }
  },
  LEFT {
    @Override
    boolean places(MadePeriod period, PlainDays days) {
      return days.has(period.day("exit"));
    }
  },
  /**
   * Entered by the last day, and had not left before the first. Who never left still takes part.
   */
  TOOK_PART {
    @Override
    boolean places(MadePeriod period, PlainDays days) {
      Optional<LocalDate> exit = period.day("exit");
      return !days.endsBefore(period.day("entry").orElseThrow())
          && !exit.map(days::beginsAfter).orElse(false);
    }
  };

  abstract boolean places(MadePeriod period, PlainDays days);
}
