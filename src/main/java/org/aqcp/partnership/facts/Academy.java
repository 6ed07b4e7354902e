package org.aqcp.partnership.facts;

import java.util.List;
import org.aqcp.input.problem.Place;
import org.aqcp.input.record.About;
import org.aqcp.input.record.Act;
import org.aqcp.input.record.Called;
import org.aqcp.input.record.Fixed;
import org.aqcp.input.record.Names;
import org.aqcp.input.record.OneOf;
import org.aqcp.input.record.OwnName;
import org.aqcp.input.record.Percent;
import org.aqcp.input.record.Plausible;
import org.aqcp.input.record.Question;
import org.aqcp.input.record.Required;

/** A career academy: a small school within a high school, with a career theme. */
@About("A career academy: a small school within a high school, with a career theme.")
@Question("Which career academies are there?")
@Act("open another academy")
public record Academy(
    @OwnName("academy")
        @Required
        @About(value = "its name", example = "Health Academy")
        @Question("What is the academy called?")
        String name,
    @Names(value = "sector", loose = true)
        @About(
            value = "its career theme, in the words of the target sectors",
            example = "health care")
        @Question("Which sector is the career theme of {it} in?")
        String sector,
    @Fixed
        @Plausible(least = 7, most = 12)
        @About(value = "its first grade", example = "10")
        @Question("What is the first grade of {it}?")
        Integer fromGrade,
    @Fixed
        @Plausible(least = 7, most = 14)
        @About(value = "its last grade", example = "12")
        @Question("What is the last grade of {it}?")
        Integer toGrade,
    @Act("run {it} as a school within the school")
        @About(
            value = "whether it is a school within a school, whose students stay together",
            example = "yes")
        @Question("Is {it} a school within a school, whose students stay together?")
        Boolean withinSchool,
    @Act("check the theme of {it} against the local labor market")
        @About(
            value = "whether its theme was chosen from an analysis of the local labor market",
            example = "yes")
        @Question("Was the theme of {it} chosen from an analysis of the local labor market?")
        Boolean themeFromStudy,
    @Plausible(least = 1, most = 50)
        @Act("win {value} companies for {it}")
        @About(value = "how many companies support it", example = "4")
        @Question("How many companies support {it}?")
        Integer companies,
    @Act("let ninth-graders choose {it} themselves")
        @About(value = "whether ninth-graders apply of their own choice", example = "yes")
        @Question("Do ninth-graders apply to {it} of their own choice?")
        Boolean voluntary,
    @Act("limit the classes of {it} to its students")
        @About(value = "whether its classes are limited to its students", example = "yes")
        @Question("Are the classes of {it} limited to its students?")
        Boolean ownClasses,
    @Plausible(least = 1, most = 30)
        @Act("have {value} teachers plan and teach {it} as a team")
        @About(value = "how many teachers plan and teach it as a team", example = "4")
        @Question("How many teachers plan and teach {it} as a team?")
        Integer teachers,
    @Plausible(least = 1, most = 8)
        @Act("teach {value} academic subjects a term in {it}")
        @About(
            value = "how many academic subjects its students take in it each term",
            example = "3")
        @Question("How many academic subjects do students take in {it} each term?")
        Integer academicSubjects,
    @Act("offer a career technical course in each grade of {it}")
        @About(
            value = "whether it has a career technical course in each grade, in sequence",
            example = "yes")
        @Question("Is there a career technical course in each grade of {it}, in sequence?")
        Boolean careerCourses,
    @OneOf({"district", "school-administration", "lead-teachers", "private-sector"})
        @Called({
          "district=the district",
          "school-administration=the school's administration",
          "lead-teachers=lead teachers",
          "private-sector=companies"
        })
        @Act("bring {value} onto the advisory committee of {it}")
        @About(
            value = "who is on its advisory committee",
            example = "[district, lead-teachers, private-sector]")
        @Question("Who is on the advisory committee of {it}?")
        List<String> committee,
    @Fixed
        @About(value = "the grant that it gets, in dollars a year", example = "81000")
        @Question("How many dollars a year does {it} get as a grant?")
        Integer grant,
    @Plausible(least = 1, most = 500_000)
        @Act("raise what the district gives {it} to {value} dollars a year")
        @About(
            value =
                "what the district gives to match the grant, in cash or in kind, in dollars a year",
            example = "81000")
        @Question("How many dollars a year does the district give {it}, in cash or in kind?")
        Integer districtMatch,
    @Plausible(least = 1, most = 500_000)
        @Act("raise what the private sector gives {it} to {value} dollars a year")
        @About(
            value =
                "what the private sector gives to match the grant, in cash or in kind, in dollars a"
                    + " year",
            example = "81000")
        @Question("How many dollars a year does the private sector give {it}, in cash or in kind?")
        Integer privateMatch,
    @Act("spend the grant only on {it}")
        @About(
            value = "whether the grant pays only for developing, running and supporting it",
            example = "yes")
        @Question("Does the grant pay only for developing, running and supporting {it}?")
        Boolean grantOnlyForAcademy,
    @Percent
        @Act("find mentors for {value} % of the eleventh-graders of {it}")
        @About(value = "the share of its eleventh-graders who have a mentor", example = "70")
        @Question("What percentage of the eleventh-graders of {it} have a mentor?")
        Integer mentoredPercent,
    @Percent
        @Act("find internships for {value} % of the seniors of {it}")
        @About(value = "the share of its seniors who have had an internship", example = "50")
        @Question("What percentage of the seniors of {it} have had an internship?")
        Integer internshipPercent,
    @About(value = "its school years", example = "[{year: 2013-14, at-risk-percent: 55}]")
        @Question("Which school years of {it} can you report on?")
        List<AcademyYear> years,
    @About(
            value = "how reviewers rated it by the national standards of practice",
            example = "[{standard: academy-design, rating: proficient}]")
        @Question("How was {it} rated by the national standards of practice?")
        List<StandardRating> ratings,
    @About(value = "the source of this information", example = "annual report 2013, p. 4")
        @Question(Question.SOURCE)
        String source,
    Place place)
    implements Fact {}
