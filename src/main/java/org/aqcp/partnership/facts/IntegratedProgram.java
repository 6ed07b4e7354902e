package org.aqcp.partnership.facts;

import java.util.List;
import org.aqcp.input.problem.Place;
import org.aqcp.input.record.About;
import org.aqcp.input.record.Act;
import org.aqcp.input.record.Called;
import org.aqcp.input.record.Names;
import org.aqcp.input.record.OneOf;
import org.aqcp.input.record.OrNone;
import org.aqcp.input.record.OwnName;
import org.aqcp.input.record.Question;
import org.aqcp.input.record.Required;

/** A program that teaches adult education together with preparation for work or training. */
@About("A program that teaches adult education together with preparation for work or training.")
@Question("Which programs teach adult education together with preparation for work or training?")
@Act("offer another integrated program")
public record IntegratedProgram(
    @OwnName("integrated program")
        @Required
        @About(value = "its name", example = "CNA with English")
        @Question("What is the integrated program called?")
        String name,
    @Names("pathway")
        @OrNone
        @Act("make {it} part of a pathway")
        @About(value = "the pathway that it is part of, or none", example = "Nursing")
        @Question("Which pathway is {it} part of?")
        String pathway,
    @OneOf({
          "adult-education",
          "workforce-preparation",
          "workforce-training",
          "student-aid-program"
        })
        @Called({"student-aid-program=a program eligible for federal student aid"})
        @Act("add {value} to {it}")
        @About(
            value = "what it is made of",
            example = "[adult-education, workforce-preparation, workforce-training]")
        @Question("What is {it} made of?")
        List<String> components,
    @Act("teach the components of {it} at the same time")
        @About(
            value = "whether its components are taught at the same time, over the whole program",
            example = "yes")
        @Question("Are the components of {it} taught at the same time, over the whole program?")
        Boolean simultaneous,
    @Act("write a single set of learning objectives for {it}")
        @About(value = "whether it has a single set of learning objectives", example = "yes")
        @Question("Does {it} have a single set of learning objectives?")
        Boolean singleObjectives,
    @Act("use materials of the occupation in {it}")
        @About(value = "whether it uses materials of the occupation", example = "yes")
        @Question("Does {it} use materials of the occupation?")
        Boolean occupationalMaterials,
    @Act("raise each component of {it} to sufficient intensity and quality")
        @About(
            value = "whether each component is of sufficient intensity and quality",
            example = "yes")
        @Question("Is each component of {it} of sufficient intensity and quality?")
        Boolean intensity,
    @Act("align the adult education in {it} with the state's content standards")
        @About(
            value = "whether its adult education is aligned with the state's content standards",
            example = "yes")
        @Question("Is the adult education in {it} aligned with the state's content standards?")
        Boolean contentStandards,
    @OneOf({"government-report", "employer-survey", "employer-meeting", "direct-engagement"})
        @Called({
          "government-report=a government report",
          "employer-survey=a survey of employers",
          "employer-meeting=minutes of meetings with employers",
          "direct-engagement=documents of direct engagement with employers"
        })
        @Act("keep {value} as evidence for {it}")
        @About(
            value = "the evidence kept that it is aligned with the needs of industry",
            example = "[employer-survey]")
        @Question("Which evidence do you keep that {it} is aligned with the needs of industry?")
        List<String> alignmentEvidence,
    @Act("match the skills that the occupation asks for with the courses of {it}")
        @About(
            value = "whether the skills that the occupation asks for are matched with its courses",
            example = "yes")
        @Question("Are the skills that the occupation asks for matched with the courses of {it}?")
        Boolean skillsAligned,
    @OneOf({"academic", "career"})
        @Act("offer {value} counseling in {it}")
        @About(value = "the counseling that its participants get", example = "[academic, career]")
        @Question("Which counseling do participants of {it} get?")
        List<String> counseling,
    @About(value = "the source of this information", example = "annual report 2013, p. 4")
        @Question(Question.SOURCE)
        String source,
    Place place)
    implements Fact {}
