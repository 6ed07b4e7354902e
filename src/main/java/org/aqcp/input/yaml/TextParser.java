package org.aqcp.input.yaml;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.IOContext;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.Reader;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;

/**
 * Jackson's YAML parser without type guessing: every scalar is the text in the file. Also detects a
 * second document, which Jackson ignores.
 */
final class TextParser extends YAMLParser {
  private int documents;
  private Mark documentStart;

  private TextParser(IOContext context, LoaderOptions options, Reader text) {
    super(context, 0, 0, options, null, text);
  }

  static TextParser of(String text) throws IOException {
    return (TextParser) new Factory().createParser(text);
  }

  /** The event of the current token, with style, anchor and tag. */
  Event event() {
    return _lastEvent;
  }

  boolean inSecondDocument() {
    return documents > 1;
  }

  Mark documentStart() {
    return documentStart;
  }

  @Override
  protected Event getEvent() throws IOException {
    Event event = super.getEvent();
    if (event != null && event.is(Event.ID.DocumentStart)) {
      documents++;
      documentStart = event.getStartMark();
    }
    return event;
  }

  @Override
  protected JsonToken _decodeScalar(ScalarEvent scalar) {
    _textValue = scalar.getValue();
    _cleanedTextValue = null;
    return JsonToken.VALUE_STRING;
  }

  /** Makes Jackson use this parser without its size limit, since files are limited before. */
  private static final class Factory extends YAMLFactory {
    private static final long serialVersionUID = 1;

    @Override
    protected YAMLParser _createParser(Reader text, IOContext context) {
      LoaderOptions options = new LoaderOptions();
      options.setCodePointLimit(Integer.MAX_VALUE);
      return new TextParser(context, options, text);
    }
  }
}
