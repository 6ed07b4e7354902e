package org.aqcp.partnership.facts;

import org.aqcp.input.problem.Place;
import org.aqcp.input.record.About;
import org.aqcp.input.record.Fixed;
import org.aqcp.input.record.OneOf;
import org.aqcp.input.record.OwnName;
import org.aqcp.input.record.Percent;
import org.aqcp.input.record.Question;
import org.aqcp.input.record.Required;

/** A school year of an academy. */
@About("A school year of an academy.")
public record AcademyYear(
    @OwnName("school year")
        @Required
        @Fixed
        @About(value = "the school year", example = "2013-14")
        @Question("Which school year is it?")
        String year,
    @OneOf({"first", "second", "later"})
        @Fixed
        @About(value = "which year of the grant it is", example = "second")
        @Question("Which year of the grant is {it}?")
        String operating,
    @Fixed
        @About(value = "how many students were enrolled", example = "90")
        @Question("How many students were enrolled in {it}?")
        Integer students,
    @Fixed
        @About(value = "how many students counted for the grant", example = "80")
        @Question("How many students counted for the grant in {it}?")
        Integer qualified,
    @Fixed
        @About(value = "the grant of the year, in dollars", example = "81000")
        @Question("How many dollars was the grant in {it}?")
        Integer grant,
    @Percent
        @Fixed
        @About(
            value = "the share of the students who met the criteria of being at risk on entry",
            example = "55")
        @Question("What percentage of the students of {it} met the criteria of being at risk?")
        Integer atRiskPercent,
    @Percent
        @Fixed
        @About(value = "the share of school days that students attended", example = "92")
        @Question("What percentage of school days did students attend in {it}?")
        Integer attendancePercent,
    @Percent
        @Fixed
        @About(
            value =
                "the credits that students earned, as a share of those needed to graduate on time",
            example = "94")
        @Question(
            "What percentage of the credits needed to graduate on time did students earn in {it}?")
        Integer creditsPercent,
    @About(value = "the source of this information", example = "annual report 2013, p. 4")
        @Question(Question.SOURCE)
        String source,
    Place place)
    implements Fact {}
