package org.aqcp.partnership.facts;

import org.aqcp.input.problem.Place;
import org.aqcp.input.record.About;
import org.aqcp.input.record.Day;
import org.aqcp.input.record.Fixed;
import org.aqcp.input.record.Past;
import org.aqcp.input.record.Question;
import org.aqcp.input.record.Required;
import org.aqcp.input.record.ToTheDay;

/**
 * That somebody has excused the partnership from one indicator for a time. No rule reads it: the
 * indicator has the status that it has, and is not asked for in its criterion.
 */
@About(
    "That somebody has excused the partnership from one indicator for a time. The status of the"
        + " indicator stays what it is, and its criterion does not ask for it.")
@Question("From which indicators has somebody excused you, and until when?")
public record Waiver(
    @Required
        @Fixed
        @About(value = "the indicator's id", example = "L2.2")
        @Question("Which indicator is waived?")
        String indicator,
    @Required
        @About(value = "why it is waived", example = "no employer in the county has ten employees")
        @Question("Why is {it} waived?")
        String reason,
    @Required
        @About(value = "who waived it", example = "State Workforce Board")
        @Question("Who granted the waiver of {it}?")
        String grantedBy,
    @Past
        @Fixed
        @About(value = "the date it was granted", example = "2014-01-15")
        @Question("When was the waiver of {it} granted?")
        Day granted,
    @Required
        @Fixed
        @ToTheDay
        @About(value = "the last day on which it counts", example = "2015-01-15")
        @Question("What is the last day of the waiver of {it}?")
        Day expires,
    @About(value = "the source of this information", example = "annual report 2013, p. 4")
        @Question(Question.SOURCE)
        String source,
    @About(
            value =
                "the framework version that it was given for, if it is to be given again;"
                    + " `migrate` writes it",
            example = "aqcp-2013-draft")
        @Question("For which framework version was the waiver of {it} given?")
        String givenFor,
    @About(
            value = "why it is to be given again; `migrate` writes it",
            example = "\"tightened: threshold employers was 1, is now 2\"")
        @Question("Why is the waiver of {it} to be given again?")
        String askAgain,
    Place place)
    implements Fact {

  /** Whether it counts under a framework version, rather than only under another one. */
  public boolean isFor(String version) {
    return givenFor == null || givenFor.equals(version);
  }

  /** Whether its last day is over on a day. */
  public boolean isOver(Day on) {
    return expires.isBefore(on);
  }
}
