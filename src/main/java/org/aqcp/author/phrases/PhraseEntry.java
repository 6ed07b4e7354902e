package org.aqcp.author.phrases;

import java.util.List;
import java.util.Optional;
import org.aqcp.rules.vocabulary.Phrase;
import org.aqcp.rules.vocabulary.PhraseUse;

/**
 * A phrase with everything that one must know to use it.
 *
 * @param blanks in the order of the phrase
 * @param reads which parts of which sections it looks at; where it narrows several, the parts that
 *     they have in common stand under none of them
 * @param narrows the sections whose sentences it can narrow
 * @param example a rule's own sentence; empty where no rule uses it
 */
public record PhraseEntry(
    Phrase phrase,
    List<Blank> blanks,
    List<SectionParts> reads,
    List<String> narrows,
    Optional<PhraseUse> example) {
  public PhraseEntry {
    blanks = List.copyOf(blanks);
    reads = List.copyOf(reads);
    narrows = List.copyOf(narrows);
  }

  /** The topic that its file is named after. */
  public String topic() {
    String file = phrase.file();
    return file.substring(file.lastIndexOf('/') + 1).replaceFirst("\\.dsl$", "");
  }
}
