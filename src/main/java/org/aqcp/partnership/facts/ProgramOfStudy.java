package org.aqcp.partnership.facts;

import java.util.List;
import org.aqcp.input.problem.Place;
import org.aqcp.input.record.About;
import org.aqcp.input.record.Act;
import org.aqcp.input.record.Called;
import org.aqcp.input.record.Day;
import org.aqcp.input.record.Fixed;
import org.aqcp.input.record.Names;
import org.aqcp.input.record.OneOf;
import org.aqcp.input.record.OrNone;
import org.aqcp.input.record.OwnName;
import org.aqcp.input.record.Past;
import org.aqcp.input.record.Percent;
import org.aqcp.input.record.Plausible;
import org.aqcp.input.record.Question;
import org.aqcp.input.record.Required;

/** A program of study: a sequence of courses that joins high school and college. */
@About("A program of study: a sequence of courses that joins high school and college.")
@Question("Which programs of study do you offer?")
@Act("offer another program of study")
public record ProgramOfStudy(
    @OwnName("program of study")
        @Required
        @About(value = "its name", example = "Health Science")
        @Question("What is the program of study called?")
        String name,
    @Names("pathway")
        @OrNone
        @Act("make {it} part of a pathway")
        @About(value = "the pathway that it belongs to, or none", example = "Nursing")
        @Question("Which pathway does {it} belong to?")
        String pathway,
    @Names(value = "sector", loose = true)
        @About(value = "its sector, in the words of the target sectors", example = "health care")
        @Question("Which sector is {it} in?")
        String sector,
    @OneOf({"secondary", "postsecondary"})
        @Called({"secondary=high school", "postsecondary=college"})
        @Act("take {it} to {value}")
        @About(value = "where it is taught", example = "[secondary, postsecondary]")
        @Question("Is {it} taught in high school, in college, or in both?")
        List<String> levels,
    @Fixed
        @Plausible(least = 7, most = 13)
        @About(
            value = "the grade in which it begins; 13 and 14 are the first two years of college",
            example = "9")
        @Question("In which grade does {it} begin?")
        Integer fromGrade,
    @Plausible(least = 12, most = 16)
        @Act("extend {it} to grade {value}")
        @About(
            value = "the grade in which it ends; 13 and 14 are the first two years of college",
            example = "14")
        @Question("In which grade does {it} end?")
        Integer toGrade,
    @About(
            value = "its courses, in order",
            example = "[{name: anatomy, level: secondary, subject: technical}]")
        @Question("What are the courses of {it}, in order?")
        List<Course> courses,
    @OneOf({"academic", "technical", "industry", "employability", "leadership"})
        @Act("align {it} with {value} standards")
        @About(
            value = "the standards that its content is aligned with",
            example = "[academic, technical]")
        @Question("Which standards is the content of {it} aligned with?")
        List<String> standards,
    @OneOf({"academic", "technical", "employability", "leadership", "self-employment"})
        @Act("teach {value} skills in {it}")
        @About(
            value = "the skills that it teaches",
            example = "[academic, technical, employability]")
        @Question("Which skills does {it} teach?")
        List<String> teaches,
    @OneOf({"english", "mathematics", "science", "social-science"})
        @Act("require {value} in {it}")
        @About(
            value = "the academic subjects that it requires",
            example = "[english, mathematics, science]")
        @Question("Which academic subjects does {it} require?")
        List<String> academicCore,
    @Act("plan the courses of {it} as one sequence")
        @About(
            value =
                "whether its high school and college courses are one sequence, planned together",
            example = "yes")
        @Question("Are the high school and college courses of {it} one sequence, planned together?")
        Boolean coordinated,
    @Act("let {it} begin with a whole field and become more specific")
        @About(
            value = "whether it begins with a whole field and becomes more specific",
            example = "yes")
        @Question("Does {it} begin with a whole field and become more specific?")
        Boolean growsSpecific,
    @Act("show the courses, electives and graduation requirements of {it}")
        @About(
            value = "whether it shows its courses, electives and graduation requirements",
            example = "yes")
        @Question("Does {it} show its courses, electives and graduation requirements?")
        Boolean requirementsShown,
    @Act("bring the courses of {it} up to what public universities admit")
        @About(
            value =
                "whether its courses are enough for admission to a public university of the state",
            example = "yes")
        @Question(
            "Are the courses of {it} enough for admission to a public university of the state?")
        Boolean admission,
    @Plausible(least = 1, most = 10)
        @Act("give {it} {value} points of entry")
        @About(value = "how many points of entry it has", example = "2")
        @Question("How many points of entry does {it} have?")
        Integer entryPoints,
    @Plausible(least = 1, most = 10)
        @Act("give {it} {value} points of exit with a credential")
        @About(value = "how many points of exit with a credential it has", example = "2")
        @Question("How many points of exit with a credential does {it} have?")
        Integer exitPoints,
    @OneOf({
          "high-school-credential",
          "certificate",
          "industry-credential",
          "license",
          "associate-degree",
          "bachelor-degree",
          "apprenticeship",
          "employment"
        })
        @Called({
          "high-school-credential=a high school diploma or its equivalent",
          "certificate=a college certificate",
          "industry-credential=an industry-recognized credential",
          "license=a license",
          "associate-degree=an associate degree",
          "bachelor-degree=a bachelor's degree",
          "apprenticeship=an apprenticeship",
          "employment=a job"
        })
        @Act("let {it} lead to {value}")
        @About(value = "what it leads to", example = "[certificate, associate-degree]")
        @Question("What does {it} lead to?")
        List<String> leadsTo,
    @Act("have employers confirm that {it} is in demand")
        @About(
            value = "whether a labor market study or employers show that it is in demand",
            example = "yes")
        @Question("Does a labor market study, or do employers, show that {it} is in demand?")
        Boolean fitsDemand,
    @Act("sign an agreement on college credit for high school courses of {it}")
        @About(
            value = "whether an agreement on college credit for high school courses is on file",
            example = "yes")
        @Question("Is an agreement on college credit for high school courses of {it} on file?")
        Boolean creditAgreement,
    @Act("sign an agreement on transfer from {it} to a bachelor's program")
        @About(
            value = "whether an agreement on transfer to a bachelor's program is signed",
            example = "yes")
        @Question("Is an agreement on transfer from {it} to a bachelor's program signed?")
        Boolean bachelorAgreement,
    @Act("link {it} to a program of counseling and guidance")
        @About(
            value = "whether it is linked to a program of counseling and guidance",
            example = "yes")
        @Question("Is {it} linked to a program of counseling and guidance?")
        Boolean counseling,
    @Act("link {it} to an industry skill panel")
        @About(
            value = "whether it is linked to an industry skill panel or a center of excellence",
            example = "yes")
        @Question("Is {it} linked to an industry skill panel or a center of excellence?")
        Boolean skillPanel,
    @Act("assess technical skills in {it}")
        @About(
            value = "whether technical skills are assessed by a recognized assessment",
            example = "yes")
        @Question("Are technical skills assessed in {it} by a recognized assessment?")
        Boolean skillsAssessment,
    @Plausible(least = 1, most = 50)
        @Act("win {value} employers to take part in {it}")
        @About(value = "how many employers take part in it", example = "3")
        @Question("How many employers take part in {it}?")
        Integer employers,
    @Percent
        @Fixed
        @About(
            value = "the share of its completers who need remedial courses in college",
            example = "10")
        @Question("What percentage of those who complete {it} need remedial courses in college?")
        Integer remediationPercent,
    @Act("write {it} down so that other schools and states can take it over")
        @About(
            value = "whether other schools or states have taken it over, or can",
            example = "yes")
        @Question("Can other schools and states take over {it}?")
        Boolean transportable,
    @OneOf({"secondary", "postsecondary", "business", "labor", "counselor"})
        @Called({
          "secondary=the high schools",
          "postsecondary=the college",
          "labor=a labor union",
          "business=a business",
          "counselor=a counselor"
        })
        @Act("have {value} sign for {it}")
        @About(
            value = "those who have signed for it",
            example = "[secondary, postsecondary, business]")
        @Question("Who has signed for {it}?")
        List<String> signedBy,
    @Past
        @Act("renew the signatures for {it}")
        @About(value = "the date of the latest signature", example = "2014-03-01")
        @Question("When was the latest signature given for {it}?")
        Day signed,
    @About(value = "the source of this information", example = "annual report 2013, p. 4")
        @Question(Question.SOURCE)
        String source,
    Place place)
    implements Fact {}
