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
import org.aqcp.input.record.Required;

/** A career pathway that the partnership offers. */
@About("A career pathway that is on offer.")
@Act("offer another pathway")
public record Pathway(
    @OwnName @Required @About(value = "the pathway's name", example = "Nursing") String name,
    @Names(value = "sector", loose = true)
        @About(value = "its sector, in the words of the target sectors", example = "health care")
        String sector,
    @Act("publish a map of {it}")
        @About(
            value = "whether a public map shows steps, credits, credentials, jobs and wages",
            example = "yes")
        Boolean mapPublished,
    @Act("open {it} to the target group")
        @About(
            value =
                "whether schedules, entry scores, residency and aid rules let the target group in",
            example = "yes")
        Boolean opensToTargetGroup,
    @Act("get the credentials of {it} on the list of recognized credentials")
        @About(
            value = "whether its credentials are on the list of recognised credentials",
            example = "yes")
        Boolean credentialsListed,
    @Names("sector partnership")
        @OrNone
        @Act("tie {it} to a sector partnership")
        @About(
            value = "the sector partnership that it is tied to, or none",
            example = "Lakeside Health Care Partnership")
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
        List<String> delivery,
    @Names("funding stream")
        @Act("pay for {it} from {value}")
        @About(
            value = "the funding streams that pay for it, by name",
            example = "[WIA Title II, state appropriation]")
        List<String> fundedBy,
    @About(
            value = "its steps, in order",
            example = "[{name: CNA, credential: CNA, occupation: nursing assistant}]")
        List<Step> steps,
    @About(value = "where people get on", example = "[{name: bridge, level: adult-education}]")
        List<EntryPoint> entryPoints,
    @About(
            value = "where people leave with a credential",
            example = "[{credential: CNA, stacks-into: LPN}]")
        List<ExitPoint> exitPoints,
    @About(value = "the source of this information", example = "annual report 2013, p. 4")
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
