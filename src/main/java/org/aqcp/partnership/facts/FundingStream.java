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
import org.aqcp.input.record.Question;
import org.aqcp.input.record.Required;

/** A funding stream and what it pays for. */
@About("A stream of money and what it pays for.")
@Question("Which funding streams pay for your career pathways?")
@Act("win another funding stream")
public record FundingStream(
    @OwnName
        @Required
        @About(value = "the stream's name", example = "WIA Title II")
        @Question("What is the funding stream called?")
        String name,
    @OneOf({"federal", "state", "local", "private"})
        @About(value = "whose money it is", example = "federal")
        @Question("Whose money is {it}?")
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
        @Question("Which program does {it} come from?")
        String program,
    @Plausible(least = 1_000)
        @Act("bring {it} to {value} dollars a year")
        @About(value = "dollars a year", example = "1200000")
        @Question("How many dollars a year does {it} provide?")
        Integer amount,
    @Percent
        @Act("bring the share of {it} in the budget to {value} %")
        @About(value = "its share of the partnership's budget", example = "40")
        @Question("What percentage of the partnership's budget does {it} provide?")
        Integer percentOfBudget,
    @Fixed
        @About(value = "whether it comes every year without a new competition", example = "no")
        @Question("Does {it} come every year without a new competition?")
        Boolean recurring,
    @Act("combine {it} with another funding stream")
        @About(
            value =
                "whether it pays together with another stream for the same pathway or participants",
            example = "yes")
        @Question(
            "Is {it} combined with another funding stream for the same pathway or participants?")
        Boolean combined,
    @Plausible(yearsAhead = 3)
        @Act("extend {it} to {value}")
        @About(value = "the date it ends", example = "2014-12-31")
        @Question("When does {it} end?")
        Day endDate,
    @FundedFunction
        @Act("use {it} for {value}")
        @About(value = "what it pays for", example = "[education-and-training]")
        @Question("What does {it} pay for?")
        List<String> functions,
    @Plausible(least = 1, most = 10)
        @Act("set money aside for {value} years after {it} ends")
        @About(
            value = "for how many years after its end money is set aside to go on",
            example = "2")
        @Question("For how many years after the end of {it} is money set aside to go on?")
        Integer yearsSetAside,
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
