package org.aqcp.rules.lexicon;

import java.util.List;
import org.aqcp.input.problem.Place;
import org.aqcp.input.record.About;
import org.aqcp.input.record.Required;

/**
 * Something that can be said of the partnership as a whole, as a sentence.
 *
 * @param means the test that it means; null if its parts in braces say it all
 * @param opposite sentences that say that it is not so
 */
@About("Something that rules can say of the partnership as a whole.")
public record Whole(
    @Required @About(value = "the sentence", example = "the partnership has a convener")
        String sentence,
    @About(value = "the test that it means", example = "convener != \"none\"") String means,
    @About(value = "sentences that say the opposite", example = "[the partnership has no convener]")
        List<String> opposite,
    @About(value = "the noun for what a part names", example = "partner") String noun,
    Place place) {
  public Whole {
    opposite = opposite == null ? List.of() : List.copyOf(opposite);
  }
}
