package org.aqcp.report.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.CharArrayWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.aqcp.report.safe.JsonEscapes;

/** The layout of JSON output, the same on every machine. */
public enum JsonStyle {
  INDENTED,
  LINE;

  private static final JsonFactory FACTORY =
      new JsonFactoryBuilder().characterEscapes(new JsonEscapes()).build();

  /** Initial buffer size: enough for a short output. */
  private static final int LENGTH = 1 << 13;

  /** Renders a record; the text ends with a line break. */
  public String text(Record output) {
    CharArrayWriter text = new CharArrayWriter(LENGTH);
    try (JsonGenerator json = generator(text)) {
      new RecordWriter(json).write(output);
    } catch (IOException e) {
      throw new UncheckedIOException("text can always be written", e);
    }
    return text.append('\n').toString();
  }

  private JsonGenerator generator(Writer to) throws IOException {
    JsonGenerator json = FACTORY.createGenerator(to);
    return this == INDENTED ? json.setPrettyPrinter(printer()) : json;
  }

  private static PrettyPrinter printer() {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");
    return new DefaultPrettyPrinter(separators).withObjectIndenter(lines).withArrayIndenter(lines);
  }
}
