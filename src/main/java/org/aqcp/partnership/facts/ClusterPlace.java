package org.aqcp.partnership.facts;

import org.aqcp.input.problem.Place;
import org.aqcp.input.record.About;
import org.aqcp.input.record.Called;
import org.aqcp.input.record.Fixed;
import org.aqcp.input.record.OneOf;
import org.aqcp.input.record.Question;
import org.aqcp.input.record.Required;

/** Where a pathway is in an edition of the National Career Clusters Framework. */
@About("Where a pathway is in an edition of the National Career Clusters Framework.")
public record ClusterPlace(
    @OneOf({"16-clusters", "14-clusters"})
        @Called({
          "16-clusters=the edition of 16 clusters",
          "14-clusters=the edition of 14 clusters"
        })
        @Required
        @Fixed
        @About(value = "the edition", example = "16-clusters")
        @Question("Which edition is it?")
        String edition,
    @Fixed
        @About(value = "the cluster", example = "Health Science")
        @Question("Which cluster is it?")
        String cluster,
    @Fixed
        @About(value = "the pathway or sub-cluster in it", example = "Therapeutic Services")
        @Question("Which pathway or sub-cluster is it?")
        String entry,
    @About(value = "the source of this information", example = "annual report 2013, p. 4")
        @Question(Question.SOURCE)
        String source,
    Place place)
    implements Fact {}
