package org.aqcp.partnership.facts;

import java.util.List;
import org.aqcp.input.problem.Place;
import org.aqcp.input.record.About;
import org.aqcp.input.record.Act;
import org.aqcp.input.record.Day;
import org.aqcp.input.record.Fixed;
import org.aqcp.input.record.OneOf;
import org.aqcp.input.record.OwnName;
import org.aqcp.input.record.Percent;
import org.aqcp.input.record.Plausible;
import org.aqcp.input.record.Required;

/** A funding stream and what it pays for. */
@About("A stream of money and what it pays for.")
@Act("win another funding stream")
public record FundingStream(
    @OwnName @Required @About(value = "the stream's name", example = "WIA Title II") String name,
    @OneOf({"federal", "state", "local", "private"})
        @About(value = "whose money it is", example = "federal")
        String sourceLevel,
    @OneOf({
          "adult-education",
          "workforce-investment",
          "vocational-education",
          "cash-assistance",
          "food-assistance-training",
          "student-aid",
          "appropriation",
          "grant",
          "philanthropy",
          "employer",
          "tuition"
        })
        @About(value = "the program that it comes from", example = "cash-assistance")
        String program,
    @Plausible(least = 1_000)
        @Act("bring {it} to {value} dollars a year")
        @About(value = "dollars a year", example = "1200000")
        Integer amount,
    @Percent
        @Act("bring the share of {it} in the budget to {value} %")
        @About(value = "its share of the partnership's budget", example = "40")
        Integer percentOfBudget,
    @Fixed @About(value = "whether it comes every year without a new competition", example = "no")
        Boolean recurring,
    @Act("combine {it} with another funding stream")
        @About(
            value =
                "whether it pays together with another stream for the same pathway or participants",
            example = "yes")
        Boolean combined,
    @Plausible(yearsAhead = 3)
        @Act("extend {it} to {value}")
        @About(value = "the date it ends", example = "2014-12-31")
        Day endDate,
    @FundedFunction
        @Act("use {it} for {value}")
        @About(value = "what it pays for", example = "[education-and-training]")
        List<String> functions,
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
