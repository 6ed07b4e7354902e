package org.aqcp.partnership.facts;

import org.aqcp.input.problem.Place;
import org.aqcp.input.record.About;
import org.aqcp.input.record.Act;
import org.aqcp.input.record.Names;
import org.aqcp.input.record.Question;
import org.aqcp.input.record.Required;

/** One signature on an agreement. */
@About("One signature under an agreement.")
@Act("get {organisation} to sign {in}")
public record Signatory(
    @Names("partner")
        @Required
        @About(value = "who signed: a partner's name", example = "Lakeside Community College")
        @Question("Which partner signed?")
        String organisation,
    @Office
        @About(value = "the office of the person who signed", example = "board")
        @Question("What office is held by the person who signed for {it}?")
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
