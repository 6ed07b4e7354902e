package org.aqcp.assist.plan;

import java.time.LocalDate;
import java.util.List;
import org.aqcp.condition.Status;
import org.aqcp.framework.Indicator;
import org.aqcp.input.problem.Place;
import org.aqcp.input.record.Day;

/**
 * That an indicator gets another status on a day if nothing changes but the date.
 *
 * @param because each of these dates alone keeps the status one day longer if it is one day later;
 *     empty if none does
 */
public record Due(
    LocalDate day, Indicator indicator, Status from, Status to, List<DatedPart> because) {
  public Due {
    because = List.copyOf(because);
  }

  /**
   * A date in a fact.
   *
   * @param label what the fact is called; empty for the partnership itself
   * @param path such as {@code agreements[3].end-date}
   * @param key of the part in files
   */
  public record DatedPart(String label, String path, String key, Day value, Place place) {}
}
