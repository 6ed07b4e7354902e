package org.aqcp.partnership.facts;

import org.aqcp.input.problem.Place;
import org.aqcp.input.record.About;
import org.aqcp.input.record.Act;
import org.aqcp.input.record.Fixed;
import org.aqcp.input.record.Names;
import org.aqcp.input.record.OrNone;
import org.aqcp.input.record.OwnName;
import org.aqcp.input.record.Question;
import org.aqcp.input.record.Required;

/** One step of a pathway. */
@About("One step of a pathway.")
@Act("add another step to {in}")
public record Step(
    @OwnName
        @Required
        @About(value = "the step", example = "nursing assistant course")
        @Question("What is the step called?")
        String name,
    @Names(value = "credential", loose = true)
        @OrNone
        @Act("give a credential for {the it}")
        @About(
            value = "the credential that it gives, or none",
            example = "certified nursing assistant")
        @Question("Which credential do people earn in {the it}?")
        String credential,
    @Names(value = "occupation", loose = true)
        @OrNone
        @Act("name the occupation that {the it} leads to")
        @About(value = "the occupation that it leads to, or none", example = "nursing assistant")
        @Question("Which occupation does {the it} lead to?")
        String occupation,
    @Fixed
        @Wage
        @About(value = "median wage of that occupation, in dollars a year", example = "27000")
        @Question(
            "What is the median wage of the occupation that {the it} leads to, in dollars a year?")
        Integer medianWage,
    @Fixed
        @About(
            value = "the code of that occupation in the Standard Occupational Classification",
            example = "31-1131")
        @Question("What is the SOC code of the occupation that {the it} leads to?")
        String soc,
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
