package org.aqcp.partnership.facts;

import org.aqcp.input.problem.Place;
import org.aqcp.input.record.About;
import org.aqcp.input.record.Names;
import org.aqcp.input.record.OrNone;
import org.aqcp.input.record.OwnName;
import org.aqcp.input.record.Required;

/** One occupation of a labor market study. */
@About("One occupation of a labor market study.")
public record Occupation(
    @OwnName @Required @About(value = "the occupation", example = "nursing assistant") String name,
    @Names(value = "sector", loose = true) @About(value = "its sector", example = "health care")
        String sector,
    @About(value = "openings a year in the area", example = "240") Integer openings,
    @About(
            value =
                "growth of employment over the study's horizon, in percent; 0 where it does not"
                    + " grow",
            example = "12")
        Integer growthPercent,
    @About(value = "median starting wage, in dollars a year", example = "27000") Integer entryWage,
    @Names(value = "credential", loose = true)
        @OrNone
        @About(
            value = "the credential that employers ask for, or none",
            example = "certified nursing assistant")
        String credential,
    @Names(value = "occupation", loose = true)
        @OrNone
        @About(
            value = "the occupation that it leads on to, or none",
            example = "licensed practical nurse")
        String nextOccupation,
    @About(value = "whether its workers are represented by a labor union", example = "no")
        Boolean unionised,
    @About(value = "the source of this information", example = "annual report 2013, p. 4")
        String source,
    Place place)
    implements Fact {
  // written out because the generated equality of records is slow on first use
  @Override
  public boolean equals(Object other) {
    return Fact.same(this, other);
  }

  @Override
  public int hashCode() {
    return place.hashCode();
  }
}
