package org.aqcp.partnership.facts;

import java.util.List;
import org.aqcp.input.problem.Place;
import org.aqcp.input.record.About;
import org.aqcp.input.record.Act;
import org.aqcp.input.record.CountedByName;
import org.aqcp.input.record.Day;
import org.aqcp.input.record.Fixed;
import org.aqcp.input.record.Names;
import org.aqcp.input.record.OneOf;
import org.aqcp.input.record.OwnName;
import org.aqcp.input.record.Past;
import org.aqcp.input.record.Plausible;
import org.aqcp.input.record.Question;
import org.aqcp.input.record.Required;

/** An employer that works with the partnership. */
@About("An employer that works with the partnership.")
@Question("Which employers work with the partnership?")
@Act("win another employer")
public record Employer(
    @OwnName
        @Required
        @CountedByName
        @About(value = "the employer's name", example = "Lakeside Hospital")
        @Question("What is the employer's name?")
        String name,
    @Names(value = "sector", loose = true)
        @About(value = "its sector, in the words of the target sectors", example = "health care")
        @Question("Which sector is {it} in?")
        String sector,
    @OneOf({
          "lead",
          "decide",
          "co-design",
          "advise",
          "hire",
          "fund",
          "teach",
          "host-work-experience"
        })
        @Plausible(
            words = {
              "co-design",
              "advise",
              "hire",
              "host-work-experience",
              "teach",
              "decide",
              "fund",
              "lead"
            })
        @Act("win {it} for the role {value}")
        @About(value = "what it does in the partnership", example = "[co-design, hire]")
        @Question("What does {it} do in the partnership?")
        List<String> roles,
    @Past
        @Fixed
        @About(value = "the date it joined", example = "2012-09-01")
        @Question("When did {it} join?")
        Day since,
    @About(value = "the source of this information", example = "annual report 2013, p. 4")
        @Question(Question.SOURCE)
        String source,
    Place place)
    implements Fact {}
