package org.aqcp.partnership.facts;

import org.aqcp.input.problem.Place;
import org.aqcp.input.record.About;
import org.aqcp.input.record.Act;
import org.aqcp.input.record.OneOf;
import org.aqcp.input.record.OwnName;
import org.aqcp.input.record.Question;
import org.aqcp.input.record.Required;

/** A point where people enter a pathway. */
@About("A place where people get on a pathway.")
@Act("open another entry point to {in}")
public record EntryPoint(
    @OwnName
        @Required
        @About(value = "the entry point", example = "bridge to health careers")
        @Question("What is the entry point called?")
        String name,
    @OneOf({"adult-education", "english-language", "high-school", "incumbent-worker", "college"})
        @About(value = "the level at which people may enter", example = "adult-education")
        @Question("At what level may people enter through {the it}?")
        String level,
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
