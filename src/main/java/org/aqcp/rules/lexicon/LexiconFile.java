package org.aqcp.rules.lexicon;

import java.util.List;
import java.util.stream.Stream;
import org.aqcp.input.record.About;

/** One file of the lexicon. */
@About("A file of the words that rules are written in.")
public record LexiconFile(
    @About(value = "what kinds of facts are called", example = "[{noun: partner, of: Partner}]")
        List<Noun> nouns,
    @About(
            value = "what can be said of one fact",
            example = "[{of: [Pathway], is: has a public map, means: mapPublished == true}]")
        List<Property> says,
    @About(
            value = "what can be different among facts",
            example = "[{of: [Practice], are: \"are of {kind} kinds\"}]")
        List<Variety> differences,
    @About(
            value = "what can be said of the partnership as a whole",
            example = "[{sentence: the partnership has a convener, means: 'convener != \"none\"'}]")
        List<Whole> wholes,
    @About(
            value = "what words of the partnership file are called",
            example = "[{word: mou, of: Agreement.kind, called: [memorandum of understanding]}]")
        List<Label> labels,
    @About(
            value = "other spellings of words",
            example = "[{write: organization, also: [organisation]}]")
        List<Spelling> spellings) {
  public LexiconFile {
    nouns = nouns == null ? List.of() : List.copyOf(nouns);
    says = says == null ? List.of() : List.copyOf(says);
    differences = differences == null ? List.of() : List.copyOf(differences);
    wholes = wholes == null ? List.of() : List.copyOf(wholes);
    labels = labels == null ? List.of() : List.copyOf(labels);
    spellings = spellings == null ? List.of() : List.copyOf(spellings);
  }

  /** Whether this very entry is in it. */
  boolean lists(Object entry) {
    return Stream.of(nouns, says, differences, wholes)
        .flatMap(List::stream)
        .anyMatch(own -> own == entry);
  }
}
