package org.aqcp.partnership.facts;

import java.util.List;
import org.aqcp.input.problem.Place;
import org.aqcp.input.record.About;
import org.aqcp.input.record.Act;
import org.aqcp.input.record.Called;
import org.aqcp.input.record.Fixed;
import org.aqcp.input.record.Names;
import org.aqcp.input.record.OneOf;
import org.aqcp.input.record.OrNone;
import org.aqcp.input.record.OwnName;
import org.aqcp.input.record.Question;
import org.aqcp.input.record.Required;

/** A career pathway that the partnership offers. */
@About("A career pathway that is on offer.")
@Question("Which career pathways do you offer?")
@Act("offer another pathway")
public record Pathway(
    @OwnName
        @Required
        @About(value = "the pathway's name", example = "Nursing")
        @Question("What is the pathway called?")
        String name,
    @Names(value = "sector", loose = true)
        @About(value = "its sector, in the words of the target sectors", example = "health care")
        @Question("Which sector is {it} in?")
        String sector,
    @Act("publish a map of {it}")
        @About(
            value = "whether a public map shows steps, credits, credentials, jobs and wages",
            example = "yes")
        @Question(
            "Is there a public map of {it} with its steps, credits, credentials, jobs and wages?")
        Boolean mapPublished,
    @Act("open {it} to the target group")
        @About(
            value =
                "whether schedules, entry scores, residency and aid rules let the target group in",
            example = "yes")
        @Question(
            "Do schedules, entry scores, residency rules and aid rules let the target group into"
                + " {it}?")
        Boolean opensToTargetGroup,
    @Act("get the credentials of {it} on the list of recognized credentials")
        @About(
            value = "whether its credentials are on the list of recognised credentials",
            example = "yes")
        @Question("Are the credentials of {it} on the list of recognized credentials?")
        Boolean credentialsListed,
    @Names("sector partnership")
        @OrNone
        @Act("tie {it} to a sector partnership")
        @About(
            value = "the sector partnership that it is tied to, or none",
            example = "Lakeside Health Care Partnership")
        @Question("Which sector partnership is {it} tied to?")
        String sectorPartnership,
    @OneOf({"day", "evening", "weekend", "online", "hybrid", "workplace"})
        @Called({
          "day=by day",
          "evening=in the evening",
          "weekend=on weekends",
          "online=online",
          "hybrid=partly online",
          "workplace=at the workplace"
        })
        @Act("teach {it} {value}")
        @About(value = "when and where it is taught", example = "[evening, hybrid]")
        @Question("When and where is {it} taught?")
        List<String> delivery,
    @Names("funding stream")
        @Act("pay for {it} from {value}")
        @About(
            value = "the funding streams that pay for it, by name",
            example = "[WIA Title II, state appropriation]")
        @Question("Which funding streams pay for {it}?")
        List<String> fundedBy,
    @About(
            value = "its steps, in order",
            example = "[{name: CNA, credential: CNA, occupation: nursing assistant}]")
        @Question("What are the steps of {it}, in order?")
        List<Step> steps,
    @About(value = "where people get on", example = "[{name: bridge, level: adult-education}]")
        @Question("Where can people enter {it}?")
        List<EntryPoint> entryPoints,
    @About(
            value = "where people leave with a credential",
            example = "[{credential: CNA, stacks-into: LPN}]")
        @Question("Where can people leave {it} with a credential?")
        List<ExitPoint> exitPoints,
    @OneOf({
          "secondary-education",
          "certificate",
          "associate-degree",
          "bachelor-degree",
          "registered-apprenticeship"
        })
        @Act("open the way from {it} to {value}")
        @About(
            value = "the further education and training that it prepares for",
            example = "[certificate, registered-apprenticeship]")
        @Question("Which further education and training does {it} prepare for?")
        List<String> preparesFor,
    @OneOf({
          "high-school-credential",
          "certificate",
          "industry-credential",
          "license",
          "associate-degree",
          "bachelor-degree"
        })
        @Called({
          "high-school-credential=a high school diploma or its equivalent",
          "certificate=a college certificate",
          "industry-credential=an industry-recognized credential",
          "license=a license",
          "associate-degree=an associate degree",
          "bachelor-degree=a bachelor's degree"
        })
        @Act("let {it} lead to {value}")
        @About(
            value = "what people can earn in it, from the first step to the last",
            example = "[high-school-credential, certificate]")
        @Question("What can people earn in {it}, from the first step to the last?")
        List<String> awards,
    @Fixed
        @About(
            value =
                "whether it suits its participants to learn basic skills at the same time as the"
                    + " occupation",
            example = "yes")
        @Question(
            "Does it suit participants of {it} to learn basic skills together with the occupation?")
        Boolean suitsIntegration,
    @Fixed
        @About(
            value = "the code of its main occupation in the Standard Occupational Classification",
            example = "29-1141")
        @Question("What is the SOC code of the main occupation of {it}?")
        String soc,
    @Fixed
        @About(
            value = "its code in the Classification of Instructional Programs",
            example = "\"51.3801\"")
        @Question("What is the CIP code of {it}?")
        String cip,
    @About(
            value = "where it is in the National Career Clusters Framework",
            example = "[{edition: 16-clusters, cluster: Health Science}]")
        @Question("Where is {it} in the National Career Clusters Framework?")
        List<ClusterPlace> clusters,
    @About(value = "the source of this information", example = "annual report 2013, p. 4")
        @Question(Question.SOURCE)
        String source,
    Place place)
    implements Fact {
  // written out because the generated equality of records is slow on first use
  @Override
  public boolean equals(Object other) {
    return Fact.same(this, other);
  }

  @Override
  public int hashCode() {
    return place.hashCode();
  }
}
