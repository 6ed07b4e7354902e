package org.aqcp.partnership;

import java.util.List;
import org.aqcp.input.problem.Place;
import org.aqcp.input.record.About;
import org.aqcp.input.record.Required;

/**
 * One time that the answers of a partnership's file were taken to another framework version. It is
 * written by {@code migrate}, which reads it to go back; no rule reads it.
 *
 * @param decisions what was decided for each indicator that had answers
 */
@About("One time that the answers in the file were taken to another framework version.")
public record Migration(
    @Required @About(value = "the version that they were for", example = "aqcp-2013-draft")
        String from,
    @Required @About(value = "the version that they are for now", example = "aqcp-1.0") String to,
    @About(
            value = "what was decided for each indicator that has own ratings or waivers",
            example = "[{indicator: DL2.1, decision: carried, now: L1.3, reason: same meaning}]")
        List<MigratedAnswer> decisions,
    Place place) {
  /** The key in files. */
  public static final String KEY = "migrations";

  public Migration {
    decisions = decisions == null ? List.of() : List.copyOf(decisions);
  }
}
