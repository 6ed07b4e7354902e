package org.aqcp.partnership.facts;

import java.util.List;
import org.aqcp.input.problem.Place;
import org.aqcp.input.record.About;
import org.aqcp.input.record.Act;
import org.aqcp.input.record.Called;
import org.aqcp.input.record.Day;
import org.aqcp.input.record.Fixed;
import org.aqcp.input.record.OneOf;
import org.aqcp.input.record.OwnName;
import org.aqcp.input.record.Past;
import org.aqcp.input.record.Plausible;
import org.aqcp.input.record.Question;
import org.aqcp.input.record.Required;

/** A written agreement between partners. */
@About("A written agreement between partners.")
@Question("Which written agreements do partners have with one another?")
@Act("sign {kind agreement}")
public record Agreement(
    @OwnName
        @Required
        @About(value = "the agreement's title", example = "Partners' memorandum of understanding")
        @Question("What is the agreement's title?")
        String name,
    @AgreementKind
        @Called({
          "mou=a memorandum of understanding",
          "charter=a charter",
          "data-sharing=a data-sharing agreement"
        })
        @About(value = "what it settles", example = "mou")
        @Question("What kind of agreement is {it}?")
        String kind,
    @AgreementKind
        @Fixed
        @About(
            value =
                "the other kinds of agreement that a memorandum of understanding contains, such as"
                    + " in its annexes",
            example = "[referral, funding]")
        @Question("Which other kinds of agreement does {it} contain, for example as attachments?")
        List<String> covers,
    @Past
        @Fixed
        @About(value = "the date it was signed", example = "2013-05-01")
        @Question("When was {it} signed?")
        Day date,
    @Plausible(yearsAhead = 3)
        @Act("extend {it} to {value}")
        @About(value = "the date it ends", example = "2016-04-30")
        @Question("When does {it} end?")
        Day endDate,
    @Fixed
        @About(value = "whether it has no end date and runs until it is cancelled", example = "no")
        @Question("Does {it} run until it is canceled, with no end date?")
        Boolean openEnded,
    @About(
            value = "who signed it",
            example = "[{organisation: Lakeside Community College, level: board}]")
        @Question("Who signed {it}?")
        List<Signatory> signatories,
    @PathwayFunction
        @Act("lay down in {it} who does what for {value}")
        @About(
            value = "the functions for which it says who does what",
            example = "[assessment, support-services]")
        @Question("For which functions does {it} say who does what?")
        List<String> assigns,
    @Fixed
        @About(
            value = "whether it is the memorandum of understanding of a one-stop center's partners",
            example = "yes")
        @Question("Is {it} the memorandum of understanding of the partners of a one-stop center?")
        Boolean oneStop,
    @OneOf({
          "services",
          "service-costs",
          "infrastructure-costs",
          "referral",
          "barrier-access",
          "duration",
          "amendment",
          "review"
        })
        @Called({
          "services=the services and how they are coordinated",
          "service-costs=how the costs of services are paid",
          "infrastructure-costs=how the costs of infrastructure are paid",
          "referral=how people are referred",
          "barrier-access=how people with barriers to employment get access",
          "duration=how long it is in effect",
          "amendment=how it is amended",
          "review=how often it is reviewed"
        })
        @Act("lay down in {it} {value}")
        @About(
            value = "what a one-stop memorandum lays down",
            example = "[services, service-costs, referral, duration]")
        @Question("If {it} is for a one-stop center, what does it lay down?")
        List<String> laysDown,
    @Past
        @Act("review {it} and renew it")
        @About(value = "the date it was last reviewed or renewed", example = "2014-02-01")
        @Question("When was {it} last reviewed or renewed?")
        Day renewed,
    @About(value = "the source of this information", example = "annual report 2013, p. 4")
        @Question(Question.SOURCE)
        String source,
    Place place)
    implements Fact {
  public Agreement {
    // an agreement with an end date is not open-ended
    openEnded = (openEnded == null && endDate != null) ? Boolean.FALSE : openEnded;
  }
}
