package org.aqcp.partnership.facts;

import org.aqcp.input.problem.Place;
import org.aqcp.input.record.About;
import org.aqcp.input.record.Act;
import org.aqcp.input.record.OwnName;
import org.aqcp.input.record.Question;
import org.aqcp.input.record.Required;

/** A system that holds records of participants. */
@About("A system that holds records of participants.")
@Question("Which data systems hold participants' records?")
@Act("set up another data system")
public record DataSystem(
    @OwnName
        @Required
        @About(value = "the system's name", example = "adult education records")
        @Question("What is the data system called?")
        String name,
    @Act("mark pathway participants in {the it}")
        @About(
            value = "whether it marks who is a pathway participant, leaver and completer",
            example = "yes")
        @Question("Are pathway participants, leavers and completers marked in {the it}?")
        Boolean flagsParticipants,
    @Act("put an identifier that partners share into {the it}")
        @About(value = "whether it holds an identifier that partners share", example = "yes")
        @Question("Is there an identifier in {the it} that partners share?")
        Boolean sharedIdentifier,
    @About(value = "the source of this information", example = "annual report 2013, p. 4")
        @Question(Question.SOURCE)
        String source,
    Place place)
    implements Fact {}
