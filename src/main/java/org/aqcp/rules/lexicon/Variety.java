package org.aqcp.rules.lexicon;

import java.util.List;
import org.aqcp.input.problem.Place;
import org.aqcp.input.record.About;
import org.aqcp.input.record.Required;

/**
 * What can be different among facts.
 *
 * @param are said of many, with the part in braces, such as "are of {kind} kinds"
 */
@About("What can be different among facts.")
public record Variety(
    @Required @About(value = "the kinds of facts that it is said of", example = "[Practice]")
        List<String> of,
    @Required @About(value = "how it is said of many", example = "are of {kind} kinds") String are,
    @About(value = "what is not counted", example = "subgroup != \"all\"") String when,
    Place place) {
  public Variety {
    of = List.copyOf(of);
  }

  /** How it is said where the last word can also be singular, behind "at least 1". */
  public String counted() {
    return are.replaceFirst("s$", "(s)");
  }
}
