package org.aqcp.metrics.publish;

import java.time.LocalDate;
import java.util.List;
import org.aqcp.metrics.release.PublishedRelease;

/**
 * How small groups are protected.
 *
 * @param date the day as of which the records were counted
 * @param limit groups with fewer people are not shown; at least 10
 * @param rounding 1, or the number that counts are rounded to multiples of: 5 or 10
 * @param earlier what was published before of the same records
 */
public record DisclosureSettings(
    LocalDate date, int limit, int rounding, List<PublishedRelease> earlier) {
  public DisclosureSettings {
    earlier = List.copyOf(earlier);
  }
}
