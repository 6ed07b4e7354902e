package org.aqcp.partnership.facts;

import org.aqcp.input.problem.Place;
import org.aqcp.input.record.About;
import org.aqcp.input.record.OrNone;
import org.aqcp.input.record.Required;

/** One action of a strategy. */
@About("One action of a strategy.")
public record Action(
    @Required @About(value = "what is to be done", example = "open two bridge programs")
        String name,
    @OrNone @About(value = "who is to do it, or none", example = "Lakeside Adult School")
        String owner,
    @About(value = "whether a day is set by which it is to be done", example = "yes") Boolean dated,
    @About(value = "where this is known from", example = "annual report 2013, p. 4") String source,
    Place place)
    implements Fact {
  // written out, since the equality that Java makes for records is slow the first time
  @Override
  public boolean equals(Object other) {
    return Fact.same(this, other);
  }

  @Override
  public int hashCode() {
    return place.hashCode();
  }
}
