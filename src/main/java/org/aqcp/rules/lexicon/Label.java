package org.aqcp.rules.lexicon;

import java.util.List;
import org.aqcp.input.problem.Place;
import org.aqcp.input.record.About;
import org.aqcp.input.record.Required;

/**
 * What a word of the partnership file is called in rules.
 *
 * @param plural null if it is regular
 */
@About("What a word of the partnership file is called in rules.")
public record Label(
    @Required @About(value = "the word", example = "mou") String word,
    @Required @About(value = "the part that it is a word of", example = "Agreement.kind") String of,
    @Required @About(value = "what it is called", example = "[memorandum of understanding]")
        List<String> called,
    @About(value = "what several are called", example = "[memoranda of understanding]")
        List<String> plural,
    Place place) {
  public Label {
    called = List.copyOf(called);
    plural = plural == null ? called.stream().map(English::plural).toList() : List.copyOf(plural);
  }
}
