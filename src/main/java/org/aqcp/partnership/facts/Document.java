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
import org.aqcp.input.record.OwnName;
import org.aqcp.input.record.Past;
import org.aqcp.input.record.Percent;
import org.aqcp.input.record.Question;
import org.aqcp.input.record.Required;

/** A document that the partnership has adopted or published. */
@About("A document that the partnership has adopted or published.")
@Question("Which documents has the partnership adopted or published?")
@Act("draw up {kind}")
public record Document(
    @OwnName
        @Required
        @About(value = "the document's title", example = "Pathways to 2018")
        @Question("What is the document's title?")
        String title,
    @OneOf({
          "vision",
          "strategy",
          "guidance",
          "communications-plan",
          "progress-report",
          "funding-map",
          "cost-study",
          "sustainability-plan",
          "economic-development-plan",
          "policy-scan",
          "credential-list",
          "participant-definition",
          "review-calendar",
          "consent-form"
        })
        @Called({"guidance=guidance"})
        @About(value = "what it is", example = "vision")
        @Question("What kind of document is {it}?")
        String kind,
    @Past
        @Fixed
        @About(value = "the date it was adopted or published", example = "2013-03-01")
        @Question("When was {it} adopted or published?")
        Day date,
    @Past
        @Act("review {it}")
        @About(value = "the date it was last reviewed", example = "2014-02-01")
        @Question("When was {it} last reviewed?")
        Day reviewed,
    @Act("let the public read {it}")
        @About(value = "whether the public can read it", example = "yes")
        @Question("Can the public read {it}?")
        Boolean published,
    @Act("bring {it} into line with the state's definitions")
        @About(
            value = "whether it uses the state's definition of pathway, program and system",
            example = "yes")
        @Question("Does {it} use the state's definitions of pathway, program and system?")
        Boolean usesStateDefinition,
    @Names("partner")
        @Act("get {value} to adopt {it}")
        @About(
            value = "the partners that have adopted it, by name",
            example = "[Department of Education]")
        @Question("Which partners have adopted {it}?")
        List<String> adoptedBy,
    @Names(value = "sector", loose = true)
        @Act("name {value} in {it}")
        @About(value = "the sectors that it names", example = "[health care]")
        @Question("Which sectors does {it} name?")
        List<String> sectors,
    @Percent
        @Act("plan in {it} how to cover {value} % of the budget after the grants end")
        @About(
            value =
                "of a sustainability plan: the share of the budget that it covers after the grants"
                    + " end",
            example = "60")
        @Question(
            "If {it} is a sustainability plan, what percentage of the budget does it cover after"
                + " the grants end?")
        Integer coveredPercent,
    @About(
            value = "the actions that it plans",
            example = "[{name: open two bridges, owner: MDE, dated: yes}]")
        @Question("Which actions does {it} plan?")
        List<Action> actions,
    @About(value = "the source of this information", example = "annual report 2013, p. 4")
        @Question(Question.SOURCE)
        String source,
    Place place)
    implements Fact {}
