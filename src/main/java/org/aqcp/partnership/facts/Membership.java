package org.aqcp.partnership.facts;

import org.aqcp.input.problem.Place;
import org.aqcp.input.record.About;
import org.aqcp.input.record.Act;
import org.aqcp.input.record.Called;
import org.aqcp.input.record.Day;
import org.aqcp.input.record.Fixed;
import org.aqcp.input.record.OneOf;
import org.aqcp.input.record.Past;
import org.aqcp.input.record.Question;
import org.aqcp.input.record.Required;

/** Membership in a national or regional initiative. */
@About("Membership in a national or regional initiative.")
@Question("Which national or regional career pathway initiatives do you belong to?")
@Act(value = "join {initiative}", otherwise = "join another initiative")
public record Membership(
    @OneOf({
          "alliance-for-quality-career-pathways",
          "pathways-to-prosperity",
          "advanced-career",
          "linked-learning-districts",
          "national-career-clusters"
        })
        @Called({
          "alliance-for-quality-career-pathways=the Alliance for Quality Career Pathways",
          "pathways-to-prosperity=the Pathways to Prosperity Network",
          "advanced-career=Advanced Career",
          "linked-learning-districts=the Linked Learning district initiative",
          "national-career-clusters=the National Career Clusters Framework"
        })
        @Required
        @About(value = "the initiative", example = "pathways-to-prosperity")
        @Question("Which initiative do you belong to?")
        String initiative,
    @Past
        @Fixed
        @About(value = "the date of joining", example = "2012-06-01")
        @Question("When did you join {it}?")
        Day since,
    @About(value = "the source of this information", example = "annual report 2013, p. 4")
        @Question(Question.SOURCE)
        String source,
    Place place)
    implements Fact {}
