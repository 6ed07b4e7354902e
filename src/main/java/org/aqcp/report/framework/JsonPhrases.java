package org.aqcp.report.framework;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.aqcp.author.phrases.Blank;
import org.aqcp.author.phrases.PhraseEntry;
import org.aqcp.author.phrases.SectionParts;
import org.aqcp.report.json.JsonStyle;
import org.aqcp.rules.vocabulary.Phrase;
import org.aqcp.rules.vocabulary.PhraseUse;

/** Phrases for programs, such as an editor that completes sentences. */
public final class JsonPhrases {
  private final JsonGenerator json;

  private JsonPhrases(JsonGenerator json) {
    this.json = json;
  }

  public static String of(List<PhraseEntry> entries) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JsonStyle.INDENTED.generator(text)) {
      json.writeStartObject();
      json.writeStringField("format", "aqcp-phrases/1");
      json.writeArrayFieldStart("phrases");
      for (PhraseEntry entry : entries) {
        new JsonPhrases(json).entry(entry);
      }
      json.writeEndArray();
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.append("\n").toString();
  }

  private void entry(PhraseEntry entry) throws IOException {
    json.writeStartObject();
    json.writeStringField("phrase", entry.phrase().shown());
    json.writeStringField("kind", kind(entry.phrase()));
    json.writeStringField("file", entry.phrase().file());
    json.writeNumberField("line", entry.phrase().line());
    json.writeArrayFieldStart("blanks");
    for (Blank blank : entry.blanks()) {
      json.writeStartObject();
      json.writeStringField("name", blank.name());
      json.writeStringField("takes", blank.number() ? "number" : "words");
      texts("words", blank.words());
      json.writeEndObject();
    }
    json.writeEndArray();
    texts("narrows", entry.narrows());
    reads(entry.reads());
    example(entry);
    json.writeEndObject();
  }

  private static String kind(Phrase phrase) {
    return phrase.conclusion() ? "conclusion" : phrase.narrows() ? "narrowing" : "sentence";
  }

  /** What stands at the top of a partnership's file has no section. */
  private void reads(List<SectionParts> reads) throws IOException {
    json.writeArrayFieldStart("reads");
    for (SectionParts read : reads) {
      json.writeStartObject();
      if (read.section().equals(SectionParts.WHOLE)) {
        json.writeNullField("section");
      } else {
        json.writeStringField("section", read.section());
      }
      texts("parts", read.parts());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void example(PhraseEntry entry) throws IOException {
    if (entry.example().isEmpty()) {
      json.writeNullField("example");
      return;
    }
    PhraseUse use = entry.example().get();
    json.writeObjectFieldStart("example");
    texts("lines", use.lines());
    json.writeStringField("file", use.file());
    json.writeNumberField("line", use.line());
    json.writeEndObject();
  }

  private void texts(String key, List<String> texts) throws IOException {
    json.writeArrayFieldStart(key);
    for (String text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }
}
