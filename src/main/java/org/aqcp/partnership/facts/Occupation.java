package org.aqcp.partnership.facts;

import org.aqcp.input.problem.Place;
import org.aqcp.input.record.About;
import org.aqcp.input.record.Act;
import org.aqcp.input.record.Fixed;
import org.aqcp.input.record.Names;
import org.aqcp.input.record.OrNone;
import org.aqcp.input.record.OwnName;
import org.aqcp.input.record.Plausible;
import org.aqcp.input.record.Required;

/** One occupation of a labor market study. */
@About("One occupation of a labor market study.")
@Act("name another occupation in {in}")
public record Occupation(
    @OwnName @Required @About(value = "the occupation", example = "nursing assistant") String name,
    @Names(value = "sector", loose = true) @About(value = "its sector", example = "health care")
        String sector,
    @Fixed
        @Plausible(least = 20, most = 100_000)
        @About(value = "openings a year in the area", example = "240")
        Integer openings,
    @Fixed
        @Plausible(least = 3, most = 200)
        @About(
            value =
                "growth of employment over the study's horizon, in percent; 0 where it does not"
                    + " grow",
            example = "12")
        Integer growthPercent,
    @Fixed @Wage @About(value = "median starting wage, in dollars a year", example = "27000")
        Integer entryWage,
    @Names(value = "credential", loose = true)
        @OrNone
        @Fixed
        @About(
            value = "the credential that employers ask for, or none",
            example = "certified nursing assistant")
        String credential,
    @Names(value = "occupation", loose = true)
        @OrNone
        @Fixed
        @About(
            value = "the occupation that it leads on to, or none",
            example = "licensed practical nurse")
        String nextOccupation,
    @Fixed @About(value = "whether its workers are represented by a labor union", example = "no")
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
