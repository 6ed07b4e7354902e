package org.aqcp.partnership.facts;

import java.util.List;
import org.aqcp.input.problem.Place;
import org.aqcp.input.record.About;
import org.aqcp.input.record.Day;
import org.aqcp.input.record.Fixed;
import org.aqcp.input.record.Names;
import org.aqcp.input.record.OneOf;
import org.aqcp.input.record.OwnName;
import org.aqcp.input.record.Past;
import org.aqcp.input.record.Percent;
import org.aqcp.input.record.Required;

/** A document that the partnership has adopted or published. */
@About("A document that the partnership has adopted or published.")
public record Document(
    @OwnName @Required @About(value = "the document's title", example = "Pathways to 2018")
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
        @About(value = "what it is", example = "vision")
        String kind,
    @Past @Fixed @About(value = "the date it was adopted or published", example = "2013-03-01")
        Day date,
    @Past @About(value = "the date it was last reviewed", example = "2014-02-01") Day reviewed,
    @About(value = "whether the public can read it", example = "yes") Boolean published,
    @About(
            value = "whether it uses the state's definition of pathway, program and system",
            example = "yes")
        Boolean usesStateDefinition,
    @Names("partner")
        @About(
            value = "the partners that have adopted it, by name",
            example = "[Department of Education]")
        List<String> adoptedBy,
    @Names(value = "sector", loose = true)
        @About(value = "the sectors that it names", example = "[health care]")
        List<String> sectors,
    @Percent
        @About(
            value =
                "of a sustainability plan: the share of the budget that it covers after the grants"
                    + " end",
            example = "60")
        Integer coveredPercent,
    @About(
            value = "the actions that it plans",
            example = "[{name: open two bridges, owner: MDE, dated: yes}]")
        List<Action> actions,
    @About(value = "the source of this information", example = "annual report 2013, p. 4")
        String source,
    Place place)
    implements Fact {}
