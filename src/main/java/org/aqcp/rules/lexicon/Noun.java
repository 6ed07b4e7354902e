package org.aqcp.rules.lexicon;

import java.util.List;
import org.aqcp.condition.Kind;
import org.aqcp.input.problem.Place;
import org.aqcp.input.record.About;
import org.aqcp.input.record.Required;

/**
 * What one kind of fact is called.
 *
 * @param plural null if it is regular
 * @param words the part whose words can stand before the noun; null if none can
 * @param alone the part whose words are nouns themselves, such as "charter"; null if none are
 * @param when what a word before the noun tests; null for a plain comparison
 * @param only the test that narrows the kind of fact; null if the noun is for all of them
 * @param in the list that such facts are in, such as {@code Pathway.steps}; null for a section
 * @param within what can stand between the noun and the one that it is in; null for "of"
 * @param exist what can follow a number of them without saying more, such as "are on offer"
 */
@About("What one kind of fact is called in rules.")
public record Noun(
    @Required @About(value = "the noun, singular", example = "partner") String noun,
    @About(value = "its plural, if it is irregular", example = "policies") String plural,
    @Required @About(value = "the kind of fact", example = "Partner") String of,
    @About(value = "the part whose words can stand before the noun", example = "type") String words,
    @About(value = "the part whose words can stand for the noun", example = "kind") String alone,
    @About(
            value = "what such a word tests, if it is more than that the part is that word",
            example = "kind == \"{}\" || covers contains \"{}\"")
        String when,
    @About(value = "the test that such a fact passes", example = "published == true") String only,
    @About(value = "the list that it is in, if it is no section", example = "Pathway.steps")
        String in,
    @About(value = "what stands between it and what it is in", example = "[of, in]")
        List<String> within,
    @About(
            value = "what can follow a number of them and says nothing more",
            example = "[are on offer]")
        List<String> exist,
    Place place) {
  public Noun {
    plural = plural == null ? English.plural(noun) : plural;
    within = within == null ? List.of("of", "in") : List.copyOf(within);
    exist = exist == null ? List.of() : List.copyOf(exist);
  }

  /** The kind of fact; asked only of nouns that were checked. */
  public Kind kind() {
    return Kind.named(of).orElseThrow();
  }

  /** The kind of fact that it is listed in; asked only if {@code in} says one. */
  public Kind outer() {
    return Kind.named(in.substring(0, in.indexOf('.'))).orElseThrow();
  }

  /** The part of the outer fact that lists it. */
  public String list() {
    return in.substring(in.indexOf('.') + 1);
  }
}
