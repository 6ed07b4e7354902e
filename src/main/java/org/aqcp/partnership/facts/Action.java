package org.aqcp.partnership.facts;

import org.aqcp.input.problem.Place;
import org.aqcp.input.record.About;
import org.aqcp.input.record.Act;
import org.aqcp.input.record.Names;
import org.aqcp.input.record.OrNone;
import org.aqcp.input.record.OwnName;
import org.aqcp.input.record.Question;
import org.aqcp.input.record.Required;

/** One action of a strategy. */
@About("One action of a strategy.")
@Act("plan another action in {in}")
public record Action(
    @OwnName
        @Required
        @About(value = "what will be done", example = "open two bridge programs")
        @Question("What will be done?")
        String name,
    @Names(value = "partner", loose = true)
        @OrNone
        @Act("name somebody responsible for {it}")
        @About(value = "who will do it, or none", example = "Lakeside Adult School")
        @Question("Who is responsible for \"{it}\"?")
        String owner,
    @Act("set a due date for {it}")
        @About(value = "whether a due date is set", example = "yes")
        @Question("Is there a due date for \"{it}\"?")
        Boolean dated,
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
