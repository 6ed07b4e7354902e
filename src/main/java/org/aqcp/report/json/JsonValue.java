package org.aqcp.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Collection;
import org.aqcp.condition.Kind;
import org.aqcp.input.problem.Words;

/** Writes what a fact says: with the keys of the partnership's file, and only what is reported. */
public final class JsonValue {
  private JsonValue() {}

  /** A value under a key; null where it is unreported. */
  public static void write(JsonGenerator json, String key, Object value) throws IOException {
    json.writeFieldName(key);
    write(json, value);
  }

  private static void write(JsonGenerator json, Object value) throws IOException {
    if (value == null) {
      json.writeNull();
    } else if (value instanceof Boolean yes) {
      json.writeBoolean(yes);
    } else if (value instanceof Number number) {
      json.writeNumber(number.longValue());
    } else if (value instanceof Collection<?> several) {
      json.writeStartArray();
      for (Object one : several) {
        write(json, one);
      }
      json.writeEndArray();
    } else if (value instanceof Record fact) {
      fact(json, fact);
    } else if (value instanceof Enum<?> constant) {
      json.writeString(Words.kebab(constant.name()));
    } else {
      // texts, and days, which are ISO when printed
      json.writeString(value.toString());
    }
  }

  private static void fact(JsonGenerator json, Record fact) throws IOException {
    json.writeStartObject();
    for (String component : Kind.of(fact.getClass()).components().keySet()) {
      Object value = Kind.value(fact, component);
      if (value != null) {
        write(json, Words.kebab(component), value);
      }
    }
    json.writeEndObject();
  }
}
