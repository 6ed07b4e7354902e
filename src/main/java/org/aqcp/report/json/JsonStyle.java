package org.aqcp.report.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.Writer;
import org.aqcp.report.safe.JsonEscapes;

/** How JSON is laid out: the same on every machine. */
public enum JsonStyle {
  INDENTED,
  LINE;

  private static final JsonFactory FACTORY =
      new JsonFactoryBuilder().characterEscapes(new JsonEscapes()).build();

  public JsonGenerator generator(Writer to) throws IOException {
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
