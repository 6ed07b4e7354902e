package org.aqcp.partnership;

import org.aqcp.input.problem.Place;
import org.aqcp.input.record.About;
import org.aqcp.input.record.OneOf;
import org.aqcp.input.record.Required;

/**
 * What was decided for the answers on one indicator.
 *
 * @param indicator its id in the version that they were for
 * @param now its id in the other version, if they were carried to it; null if they were not
 */
@About("What was decided for the own ratings and waivers of one indicator.")
public record MigratedAnswer(
    @Required @About(value = "its id in the version that they were for", example = "DL2.1")
        String indicator,
    @Required
        @OneOf({MigratedAnswer.CARRIED, MigratedAnswer.ASK_AGAIN})
        @About(value = "whether they still count, or are to be given again", example = "carried")
        String decision,
    @About(value = "its id in the other version, if they still count", example = "L1.3") String now,
    @About(value = "why", example = "same meaning") String reason,
    Place place) {
  public static final String CARRIED = "carried";
  public static final String ASK_AGAIN = "ask-again";

  public boolean isCarried() {
    return CARRIED.equals(decision) && now != null;
  }
}
