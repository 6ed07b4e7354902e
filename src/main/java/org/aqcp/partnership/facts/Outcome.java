package org.aqcp.partnership.facts;

import org.aqcp.input.problem.Place;
import org.aqcp.input.record.About;
import org.aqcp.input.record.Act;
import org.aqcp.input.record.Called;
import org.aqcp.input.record.Day;
import org.aqcp.input.record.Fixed;
import org.aqcp.input.record.Names;
import org.aqcp.input.record.OneOf;
import org.aqcp.input.record.Past;
import org.aqcp.input.record.Plausible;
import org.aqcp.input.record.Question;
import org.aqcp.input.record.Required;

/** The result of one group of participants on one metric. */
@About("A result of a group of participants on one metric.")
@Question("Which participant outcomes can you report?")
@Act(value = "break the outcomes down by {subgroup}", otherwise = "report another outcome")
public record Outcome(
    @Required
        @About(value = "the metric", example = "credit accumulation")
        @Question("What does the outcome measure?")
        String metric,
    @OneOf({"participants", "leavers", "completers"})
        @About(value = "who is counted", example = "leavers")
        @Question("Who is counted in {it}?")
        String base,
    @OneOf({
          "all",
          "age",
          "sex",
          "race-ethnicity",
          "english-learner",
          "skill-level",
          "income",
          "disability",
          "veteran",
          "offender",
          "employment-status"
        })
        @Called({
          "all=all",
          "age=age",
          "sex=sex",
          "race-ethnicity=race and ethnicity",
          "english-learner=whether people learn English",
          "skill-level=skill level",
          "income=income",
          "disability=disability",
          "veteran=whether people are veterans",
          "offender=whether people have been in prison",
          "employment-status=employment"
        })
        @About(value = "by what the group is broken down", example = "sex")
        @Question("What is {it} broken down by?")
        String subgroup,
    @Names("pathway")
        @About(value = "the pathway", example = "Nursing")
        @Question("Which pathway does {it} cover?")
        String pathway,
    @About(value = "the period", example = "2012-2013") @Question("Which period does {it} cover?")
        String period,
    @Past
        @Fixed
        @About(value = "the date that the period ended", example = "2013-06-30")
        @Question("When did the period for {it} end?")
        Day periodEnd,
    @Fixed
        @Plausible(least = 30)
        @About(value = "how many reached it", example = "120")
        @Question("How many people had the result that {it} measures?")
        Integer numerator,
    @Fixed
        @Plausible(least = 50)
        @About(value = "of how many", example = "160")
        @Question("Out of how many people?")
        Integer denominator,
    @About(value = "the source of this information", example = "annual report 2013, p. 4")
        @Question(Question.SOURCE)
        String source,
    Place place)
    implements Fact {}
