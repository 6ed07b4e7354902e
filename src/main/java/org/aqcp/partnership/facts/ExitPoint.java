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

/** A point where people leave a pathway with a credential, for a job or the next step. */
@About("A place where people leave a pathway with a credential, for a job or the next step.")
@Act("add another exit point to {in}")
public record ExitPoint(
    @OwnName("credential")
        @Required
        @About(value = "the credential", example = "certified nursing assistant")
        @Question("Which credential do people earn?")
        String credential,
    @Names(value = "occupation", loose = true)
        @OrNone
        @Act("name the occupation that {the it} leads to")
        @About(value = "the occupation that it leads to, or none", example = "nursing assistant")
        @Question("Which occupation does \"{it}\" lead to?")
        String occupation,
    @Fixed
        @Wage
        @About(value = "median wage of that occupation, in dollars a year", example = "27000")
        @Question(
            "What is the median wage of the occupation that \"{it}\" leads to, in dollars a year?")
        Integer medianWage,
    @Names(value = "credential", loose = true)
        @OrNone
        @Act("let {the it} count towards a next credential")
        @About(
            value = "the next credential that it counts towards, or none",
            example = "practical nursing diploma")
        @Question("Which credential does \"{it}\" count toward next?")
        String stacksInto,
    @Act("get industry to recognize {the it}")
        @About(value = "whether industry recognizes the credential", example = "yes")
        @Question("Does industry recognize \"{it}\"?")
        Boolean industryRecognised,
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
