package org.aqcp.rules.lexicon;

import java.util.List;
import java.util.stream.Stream;
import org.aqcp.input.problem.Place;
import org.aqcp.input.record.About;
import org.aqcp.input.record.Required;

/**
 * Something that can be said of one fact. The verb is changed as the sentence needs it: "has a
 * public map" is also "have a public map", "with a public map" and "without a public map".
 *
 * <p>A part in braces, as in "offers {places} places", stands for what can be said of that part: a
 * number, a time, words or other facts.
 *
 * @param means the test that it means; null if its parts in braces say it all
 * @param noun what the facts are called that a part in braces names; null if it names none
 * @param together what facts are added up by "together"; null if they cannot be
 * @param active how it is said of those that a part names, such as "has signed"; null if not
 * @param with more ways to narrow a noun by it
 */
@About("Something that rules can say of one fact.")
public record Property(
    @Required @About(value = "the kinds of facts that it is said of", example = "[Pathway]")
        List<String> of,
    @Required @About(value = "how it is said of one", example = "has a public map") String is,
    @About(value = "other ways to say it", example = "[publishes a map]") List<String> also,
    @About(value = "other ways to narrow a noun by it", example = "[on the public list]")
        List<String> with,
    @About(value = "the test that it means", example = "mapPublished == true") String means,
    @About(value = "how it is said of those that a part names", example = "has signed")
        String active,
    @About(value = "the noun for what a part names", example = "funding stream") String noun,
    @About(value = "whether its number can be added up", example = "yes") Boolean adds,
    @About(value = "which of them can be added up by \"together\"", example = "addsUp == true")
        String together,
    Place place) {
  public Property {
    of = List.copyOf(of);
    also = also == null ? List.of() : List.copyOf(also);
    with = with == null ? List.of() : List.copyOf(with);
    adds = adds != null && adds;
  }

  /** All ways to say it of one fact. */
  public List<String> ways() {
    return Stream.concat(Stream.of(is), also.stream()).toList();
  }
}
