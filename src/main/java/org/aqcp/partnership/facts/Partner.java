package org.aqcp.partnership.facts;

import java.util.List;
import org.aqcp.input.problem.Place;
import org.aqcp.input.record.About;
import org.aqcp.input.record.Act;
import org.aqcp.input.record.Called;
import org.aqcp.input.record.CountedByName;
import org.aqcp.input.record.Day;
import org.aqcp.input.record.Fixed;
import org.aqcp.input.record.Names;
import org.aqcp.input.record.OneOf;
import org.aqcp.input.record.OrNone;
import org.aqcp.input.record.OwnName;
import org.aqcp.input.record.Past;
import org.aqcp.input.record.Plausible;
import org.aqcp.input.record.Question;
import org.aqcp.input.record.Required;

/** One organization in the partnership. */
@About("One organisation in the partnership.")
@Question("Which organizations belong to the partnership?")
@Act(value = "bring in {type} as a partner", otherwise = "bring in another partner")
public record Partner(
    @OwnName
        @Required
        @CountedByName
        @About(
            value = "the organisation's name, as its signature reads",
            example = "Lakeside Community College")
        @Question("What is the organization's name, as it signs agreements?")
        String organisation,
    @Names(value = "partner", loose = true)
        @OrNone
        @Fixed
        @About(
            value =
                "the larger organisation that it is a unit of, or none; an organisation that names"
                    + " none counts as itself",
            example = "Department of Employment and Economic Development")
        @Question("Which larger organization is {it} part of, if any?")
        String parentOrganisation,
    @OneOf({
          "adult-education",
          "secondary-cte",
          "college",
          "higher-education-board",
          "workforce",
          "one-stop",
          "human-services",
          "vocational-rehabilitation",
          "corrections",
          "labor-department",
          "economic-development",
          "employer",
          "business-association",
          "labor-union",
          "community-based",
          "philanthropy"
        })
        @Called({
          "adult-education=an adult education provider",
          "secondary-cte=a provider of career and technical education",
          "workforce=a workforce agency",
          "one-stop=a one-stop center",
          "human-services=a human services agency",
          "vocational-rehabilitation=a vocational rehabilitation agency",
          "corrections=a corrections agency",
          "economic-development=an economic development agency",
          "community-based=a community-based organization",
          "philanthropy=a foundation"
        })
        @About(value = "what kind of organisation it is", example = "college")
        @Question("What kind of organization is {it}?")
        String type,
    @OneOf({"lead", "convene", "decide", "co-design", "advise", "fund", "deliver", "hire"})
        @Plausible(
            words = {"co-design", "advise", "deliver", "hire", "decide", "fund", "convene", "lead"})
        @Act("win {it} for the role {value}")
        @About(value = "what it does in the partnership", example = "[decide, deliver]")
        @Question("What does {it} do in the partnership?")
        List<String> roles,
    @OrNone
        @Act("name a contact for {it}")
        @About(value = "the person to ask, or none", example = "Ana Lopez, dean")
        @Question("Who is the contact at {it}?")
        String contact,
    @Past
        @Fixed
        @About(value = "the date it joined", example = "2012-09-01")
        @Question("When did {it} join?")
        Day since,
    @About(value = "the source of this information", example = "annual report 2013, p. 4")
        @Question(Question.SOURCE)
        String source,
    Place place)
    implements Fact {
  public Partner {
    // an organization without a parent counts as its own
    boolean own = parentOrganisation == null || parentOrganisation.equals(OrNone.NONE);
    parentOrganisation = own ? organisation : parentOrganisation;
  }

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
