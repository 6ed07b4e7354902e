package org.aqcp.report.framework;

import java.util.List;
import org.aqcp.author.phrases.Blank;
import org.aqcp.author.phrases.PhraseEntry;
import org.aqcp.author.phrases.SectionParts;
import org.aqcp.input.record.About;
import org.aqcp.input.record.OneOf;
import org.aqcp.report.json.JsonStyle;
import org.aqcp.report.json.OrNull;
import org.aqcp.rules.vocabulary.Phrase;
import org.aqcp.rules.vocabulary.PhraseUse;

/** Phrases as JSON, for programs such as editors: {@code aqcp-phrases/1}. */
@About("What rules can say.")
public record JsonPhrases(
    @OneOf(FORMAT) @About("the format of this object") String format,
    @About("in the order of the vocabulary, or best match first") List<JsonPhrase> phrases) {
  public static final String FORMAT = "aqcp-phrases/1";

  public static String of(List<PhraseEntry> entries) {
    return JsonStyle.INDENTED.text(
        new JsonPhrases(FORMAT, entries.stream().map(JsonPhrase::of).toList()));
  }

  /** A phrase, its placeholders, and what it reads. */
  @About("One way to say a sentence.")
  public record JsonPhrase(
      @About("with its placeholders in braces") String phrase,
      @OneOf({"sentence", "narrowing", "conclusion"}) @About("its place") String kind,
      @About("of the vocabulary") String file,
      @About("counted from 1") int line,
      @About("in their order") List<JsonBlank> blanks,
      @About("kinds of facts that a narrowing phrase can narrow") List<String> narrows,
      @About("what it reads of a partnership's file") List<JsonReads> reads,
      @OrNull @About("a rule that uses it") JsonExample example) {
    static JsonPhrase of(PhraseEntry entry) {
      Phrase phrase = entry.phrase();
      return new JsonPhrase(
          phrase.shown(),
          phrase.conclusion() ? "conclusion" : phrase.narrows() ? "narrowing" : "sentence",
          phrase.file(),
          phrase.line(),
          entry.blanks().stream().map(JsonBlank::of).toList(),
          entry.narrows(),
          entry.reads().stream().map(JsonReads::of).toList(),
          entry.example().map(JsonExample::of).orElse(null));
    }
  }

  /** A placeholder of a phrase. */
  @About("What a sentence fills in.")
  public record JsonBlank(
      @About("as it is in the phrase") String name,
      @OneOf({"number", "words"}) @About("what fits") String takes,
      @About("those that fit; empty if any does") List<String> words) {
    static JsonBlank of(Blank blank) {
      return new JsonBlank(blank.name(), blank.number() ? "number" : "words", blank.words());
    }
  }

  /** The parts of one section that a phrase reads. */
  @About("Parts of a section of a partnership's file.")
  public record JsonReads(
      @OrNull @About("its key; null at the top of the file") String section,
      @About("their keys") List<String> parts) {
    static JsonReads of(SectionParts read) {
      boolean whole = read.section().equals(SectionParts.WHOLE);
      return new JsonReads(whole ? null : read.section(), read.parts());
    }
  }

  /** A rule that uses a phrase. */
  @About("Where a rule uses a phrase.")
  public record JsonExample(
      @About("of the rule") List<String> lines,
      @About("of the rule") String file,
      @About("counted from 1") int line) {
    static JsonExample of(PhraseUse use) {
      return new JsonExample(use.lines(), use.file(), use.line());
    }
  }
}
