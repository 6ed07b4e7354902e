package org.aqcp.partnership.facts;

import java.util.List;
import org.aqcp.input.problem.Place;
import org.aqcp.input.record.About;
import org.aqcp.input.record.Day;
import org.aqcp.input.record.Fixed;
import org.aqcp.input.record.Past;
import org.aqcp.input.record.Question;
import org.aqcp.input.record.Rating;
import org.aqcp.input.record.Required;

/**
 * The partnership's own rating of one indicator, with an example: its self-assessment. No rule
 * reads it.
 */
@About(
    "The partnership's own rating of one indicator, with an example: its self-assessment. No rule"
        + " reads it.")
@Question("How do you rate yourselves, indicator by indicator?")
public record Evidence(
    @Required
        @About(value = "the indicator's id", example = "L2.2")
        @Question("Which indicator are you rating?")
        String indicator,
    @Rating
        @About(
            value =
                "own rating: 0 "
                    + Evidence.NOT_IN_PLACE
                    + ", 1 "
                    + Evidence.PLANNED
                    + ", 2 "
                    + Evidence.PARTLY
                    + ", 3 "
                    + Evidence.IN_PLACE,
            example = "2")
        @Question(
            "How do you rate yourselves on {it}, from 0 (not in place) to 3 (in place and"
                + " documented)?")
        Integer rating,
    @About(value = "a specific example", example = "two hospitals wrote the skills list with us")
        @Question("What specific example supports your rating of {it}?")
        String example,
    @Past
        @Fixed
        @About(value = "the date of the rating", example = "2014-06-01")
        @Question("When did you rate {it}?")
        Day date,
    @About(value = "the source of this information", example = "annual report 2013, p. 4")
        @Question(Question.SOURCE)
        String source,
    @About(
            value =
                "the framework version that it was given for, if it is to be given again;"
                    + " `migrate` writes it",
            example = "aqcp-2013-draft")
        @Question("For which framework version was the rating of {it} given?")
        String givenFor,
    @About(
            value = "why it is to be given again; `migrate` writes it",
            example = "\"tightened: threshold employers was 1, is now 2\"")
        @Question("Why is the rating of {it} to be given again?")
        String askAgain,
    Place place)
    implements Fact {
  private static final String NOT_IN_PLACE = "not in place";
  private static final String PLANNED = "planned";
  private static final String PARTLY = "partly in place";
  private static final String IN_PLACE = "in place and documented";

  /** What each rating means, from the worst. */
  public static final List<String> SCALE = List.of(NOT_IN_PLACE, PLANNED, PARTLY, IN_PLACE);

  /** Whether it counts under a framework version, rather than only under another one. */
  public boolean isFor(String version) {
    return givenFor == null || givenFor.equals(version);
  }
}
