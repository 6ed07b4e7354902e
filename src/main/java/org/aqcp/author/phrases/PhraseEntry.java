package org.aqcp.author.phrases;

import java.util.List;
import java.util.Optional;
import org.aqcp.rules.text.RuleSources;
import org.aqcp.rules.vocabulary.Phrase;
import org.aqcp.rules.vocabulary.PhraseUse;

/**
 * A phrase with everything you need to know to use it.
 *
 * @param blanks its placeholders, in order
 * @param reads the sections and parts that it reads; if it narrows several sections, their common
 *     parts belong to no single section
 * @param narrows the sections it applies to as a narrowing line
 * @param example a sentence from a rule; empty if no rule uses the phrase
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

  /** Whether it is one sentence of the many that can be made of words. */
  public boolean madeOfWords() {
    return phrase.file().endsWith(RuleSources.WORDS);
  }

  /** The topic, taken from the name of its vocabulary file. */
  public String topic() {
    String file = phrase.file();
    return file.substring(file.lastIndexOf('/') + 1).replaceFirst("\\.[a-z]+$", "");
  }
}
