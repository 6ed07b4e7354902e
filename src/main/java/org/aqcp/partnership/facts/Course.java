package org.aqcp.partnership.facts;

import org.aqcp.input.problem.Place;
import org.aqcp.input.record.About;
import org.aqcp.input.record.Act;
import org.aqcp.input.record.Called;
import org.aqcp.input.record.Fixed;
import org.aqcp.input.record.Names;
import org.aqcp.input.record.OneOf;
import org.aqcp.input.record.OrNone;
import org.aqcp.input.record.OwnName;
import org.aqcp.input.record.Plausible;
import org.aqcp.input.record.Question;
import org.aqcp.input.record.Required;

/** One course of a program of study. */
@About("One course of a program of study.")
@Act("add another course to {in}")
public record Course(
    @OwnName("course")
        @Required
        @About(value = "the course", example = "anatomy")
        @Question("What is the course called?")
        String name,
    @OneOf({"secondary", "postsecondary"})
        @Called({"secondary=high school", "postsecondary=college"})
        @Fixed
        @About(value = "where it is taught", example = "secondary")
        @Question("Is {the it} taught in high school or in college?")
        String level,
    @OneOf({"foundational", "advanced"})
        @Fixed
        @About(value = "whether it lays foundations or goes further", example = "foundational")
        @Question("Is {the it} foundational or advanced?")
        String stage,
    @OneOf({"academic", "technical", "elective"})
        @Fixed
        @About(value = "what kind of course it is", example = "technical")
        @Question("What kind of course is {the it}?")
        String subject,
    @Fixed
        @Plausible(least = 1, most = 12)
        @About(value = "the credits that it gives", example = "3")
        @Question("How many credits does {the it} give?")
        Integer credits,
    @Act("let high school students earn college credit in {the it}")
        @About(
            value = "whether high school students earn college credit in it, as by dual enrollment",
            example = "yes")
        @Question("Do high school students earn college credit in {the it}?")
        Boolean collegeCredit,
    @Act("let {the it} count as an academic course")
        @About(value = "whether it also counts as an academic course", example = "yes")
        @Question("Does {the it} also count as an academic course?")
        Boolean academicCredit,
    @Names("course")
        @OrNone
        @Act("say which course comes before {the it}")
        @About(value = "the course that comes before it, or none", example = "biology")
        @Question("Which course has to be taken before {the it}?")
        String prerequisite,
    @Names("course")
        @OrNone
        @Act("rewrite {the it} so that it repeats no other course")
        @About(value = "the earlier course whose content it repeats, or none", example = "none")
        @Question("Which earlier course does {the it} repeat?")
        String repeats,
    @Act("bring authentic projects of the field into {the it}")
        @About(value = "whether students do authentic projects of the field", example = "yes")
        @Question("Do students do authentic projects of the field in {the it}?")
        Boolean projects,
    @Act("end {the it} with an assessment")
        @About(value = "whether it ends with an assessment", example = "yes")
        @Question("Does {the it} end with an assessment?")
        Boolean finalExam,
    @Act("train the teacher of {the it}")
        @About(value = "whether its teacher was trained to teach it", example = "yes")
        @Question("Was the teacher of {the it} trained to teach it?")
        Boolean teacherTrained,
    @About(value = "the source of this information", example = "annual report 2013, p. 4")
        @Question(Question.SOURCE)
        String source,
    Place place)
    implements Fact {}
