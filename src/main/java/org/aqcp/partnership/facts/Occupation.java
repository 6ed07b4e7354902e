package org.aqcp.partnership.facts;

import org.aqcp.input.problem.Place;
import org.aqcp.input.record.About;
import org.aqcp.input.record.Act;
import org.aqcp.input.record.Fixed;
import org.aqcp.input.record.Names;
import org.aqcp.input.record.OrNone;
import org.aqcp.input.record.OwnName;
import org.aqcp.input.record.Plausible;
import org.aqcp.input.record.Question;
import org.aqcp.input.record.Required;

/** One occupation of a labor market study. */
@About("One occupation of a labor market study.")
@Act("name another occupation in {in}")
public record Occupation(
    @OwnName
        @Required
        @About(value = "the occupation", example = "nursing assistant")
        @Question("What is the occupation?")
        String name,
    @Names(value = "sector", loose = true)
        @About(value = "its sector", example = "health care")
        @Question("Which sector does \"{it}\" belong to?")
        String sector,
    @Fixed
        @Plausible(least = 20, most = 100_000)
        @About(value = "openings a year in the area", example = "240")
        @Question("How many openings a year are there for \"{it}\" in the area?")
        Integer openings,
    @Fixed
        @Plausible(least = 3, most = 200)
        @About(
            value =
                "growth of employment over the study's horizon, in percent; 0 where it does not"
                    + " grow",
            example = "12")
        @Question("By what percentage will employment in \"{it}\" grow over the study's horizon?")
        Integer growthPercent,
    @Fixed
        @Wage
        @About(value = "median starting wage, in dollars a year", example = "27000")
        @Question("What is the median starting wage for \"{it}\", in dollars a year?")
        Integer entryWage,
    @Names(value = "credential", loose = true)
        @OrNone
        @Fixed
        @About(
            value = "the credential that employers ask for, or none",
            example = "certified nursing assistant")
        @Question("Which credential do employers ask for in \"{it}\"?")
        String credential,
    @Names(value = "occupation", loose = true)
        @OrNone
        @Fixed
        @About(
            value = "the occupation that it leads on to, or none",
            example = "licensed practical nurse")
        @Question("Which occupation does \"{it}\" lead on to?")
        String nextOccupation,
    @Fixed
        @About(value = "whether its workers are represented by a labor union", example = "no")
        @Question("Are workers in \"{it}\" represented by a labor union?")
        Boolean unionised,
    @About(value = "the source of this information", example = "annual report 2013, p. 4")
        @Question(Question.SOURCE)
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
