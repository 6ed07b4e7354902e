package org.aqcp.partnership.facts;

import org.aqcp.input.problem.Place;
import org.aqcp.input.record.About;
import org.aqcp.input.record.Act;
import org.aqcp.input.record.Called;
import org.aqcp.input.record.Names;
import org.aqcp.input.record.OneOf;
import org.aqcp.input.record.Plausible;
import org.aqcp.input.record.Question;
import org.aqcp.input.record.Required;

/** An in-kind contribution of a partner. */
@About("What a partner gives in kind.")
@Question("What do partners contribute in kind?")
@Act(value = "get {partner} to give {kind}", otherwise = "get {partner} to give something in kind")
public record Contribution(
    @Names("partner")
        @Required
        @About(value = "who gives it: a partner's name", example = "Lakeside Hospital")
        @Question("Which partner makes the in-kind contribution?")
        String partner,
    @OneOf({"space", "staff", "equipment", "data-tools"})
        @Called({"space=space", "staff=staff time", "equipment=equipment", "data-tools=data tools"})
        @About(value = "what is given", example = "space")
        @Question("What does {it} contribute?")
        String kind,
    @Plausible(least = 500, most = 10_000_000)
        @Act("raise what {it} gives to {value} dollars a year")
        @About(value = "its value in dollars a year", example = "15000")
        @Question("What is the contribution of {it} worth, in dollars a year?")
        Integer value,
    @About(value = "the source of this information", example = "annual report 2013, p. 4")
        @Question(Question.SOURCE)
        String source,
    Place place)
    implements Fact {}
