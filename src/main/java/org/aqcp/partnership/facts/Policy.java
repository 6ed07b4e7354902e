package org.aqcp.partnership.facts;

import org.aqcp.input.problem.Place;
import org.aqcp.input.record.About;
import org.aqcp.input.record.Act;
import org.aqcp.input.record.Called;
import org.aqcp.input.record.Changing;
import org.aqcp.input.record.Day;
import org.aqcp.input.record.Fixed;
import org.aqcp.input.record.OneOf;
import org.aqcp.input.record.OwnName;
import org.aqcp.input.record.Past;
import org.aqcp.input.record.Plausible;
import org.aqcp.input.record.Question;
import org.aqcp.input.record.Required;

/** A rule or law that supports career pathways. */
@About("A rule or law that carries career pathways.")
@Question("Which laws, rules or policies support career pathways?")
@Act("put {topic policy} in force")
public record Policy(
    @OwnName
        @Required
        @About(value = "the policy's title", example = "Board policy 4.12")
        @Question("What is the policy's title?")
        String title,
    @OneOf({
          "career-pathways",
          "integrated-education-and-training",
          "co-enrolment",
          "articulation",
          "dual-enrolment",
          "prior-learning",
          "noncredit-to-credit",
          "transfer",
          "common-assessment",
          "common-intake",
          "support-services",
          "navigation",
          "short-term-aid",
          "sector-partnerships",
          "training-providers",
          "small-cell-suppression"
        })
        @Called({
          "co-enrolment=a co-enrollment policy",
          "dual-enrolment=a dual enrollment policy",
          "prior-learning=a policy on credit for prior learning",
          "noncredit-to-credit=a policy on credit for noncredit courses",
          "short-term-aid=a policy on aid for short programs",
          "training-providers=a policy on training providers",
          "support-services=a policy on support services",
          "sector-partnerships=a policy on sector partnerships",
          "small-cell-suppression=a rule that hides very small groups"
        })
        @About(value = "what it settles", example = "co-enrolment")
        @Question("What is {it} about?")
        String topic,
    @OneOf({"statute", "rule", "board-policy", "state-plan", "guidance", "grant-condition"})
        @Plausible(
            words = {
              "board-policy",
              "guidance",
              "state-plan",
              "grant-condition",
              "rule",
              "statute"
            })
        @About(value = "how it was made", example = "board-policy")
        @Question("What form does {it} take?")
        String instrument,
    @Changing
        @OneOf({"in-force", "proposed", "repealed"})
        @Called("in-force=in force")
        @Plausible(words = "in-force")
        @Act("put {it} in force")
        @About(value = "whether it is in force", example = "in-force")
        @Question("What is the status of {it}?")
        String status,
    @Past
        @Fixed
        @About(value = "the date it took effect", example = "2013-07-01")
        @Question("When did {it} take effect?")
        Day date,
    @About(value = "the source of this information", example = "annual report 2013, p. 4")
        @Question(Question.SOURCE)
        String source,
    Place place)
    implements Fact {}
