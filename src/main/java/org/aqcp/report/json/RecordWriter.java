package org.aqcp.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.aqcp.condition.Accessor;
import org.aqcp.condition.Kind;
import org.aqcp.input.problem.Words;
import org.aqcp.partnership.facts.Fact;

/**
 * Writes records as JSON. Records alone define the shape of an output: component names are keys, an
 * empty {@link Optional} is omitted, and enum constants are written in kebab case. Facts are
 * written as in the partnership's file: with its keys, and only what is reported.
 */
record RecordWriter(JsonGenerator json) {
  private static final ClassValue<Shape> SHAPES =
      new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
          return new Shape(type.getRecordComponents());
        }
      };

  /** The words for the constants of an enum. */
  private static final ClassValue<SerializableString[]> WORDS =
      new ClassValue<>() {
        @Override
        protected SerializableString[] computeValue(Class<?> type) {
          return Arrays.stream(type.getEnumConstants())
              .map(constant -> new SerializedString(Words.kebab(((Enum<?>) constant).name())))
              .toArray(SerializableString[]::new);
        }
      };

  /** The keys and accessors of a record's components. */
  private static final class Shape {
    private final SerializableString[] keys;
    private final Accessor[] values;

    Shape(RecordComponent[] components) {
      keys = new SerializableString[components.length];
      values = new Accessor[components.length];
      for (int i = 0; i < components.length; i++) {
        keys[i] = new SerializedString(key(components[i].getName()));
        values[i] = new Accessor(components[i].getAccessor());
      }
    }

    /** Removes the underscore of names that would be Java keywords. */
    private static String key(String name) {
      return name.endsWith("_") ? name.substring(0, name.length() - 1) : name;
    }
  }

  void write(Object value) throws IOException {
    if (value instanceof String text) {
      json.writeString(text);
    } else if (value instanceof Enum<?> constant) {
      json.writeString(word(constant));
    } else if (value instanceof Collection<?> several) {
      list(several);
    } else if (value instanceof Record several) {
      record(several);
    } else if (value instanceof Boolean yes) {
      json.writeBoolean(yes);
    } else if (value instanceof Number number) {
      json.writeNumber(number.longValue());
    } else if (value instanceof Map<?, ?> map) {
      map(map);
    } else if (value == null) {
      json.writeNull();
    } else {
      // a date; prints as ISO 8601
      json.writeString(value.toString());
    }
  }

  private void list(Collection<?> several) throws IOException {
    json.writeStartArray();
    for (Object one : several) {
      write(one);
    }
    json.writeEndArray();
  }

  private void map(Map<?, ?> map) throws IOException {
    json.writeStartObject();
    for (Map.Entry<?, ?> one : map.entrySet()) {
      Object key = one.getKey();
      if (key instanceof Enum<?> constant) {
        json.writeFieldName(word(constant));
      } else {
        json.writeFieldName((String) key);
      }
      write(one.getValue());
    }
    json.writeEndObject();
  }

  private void record(Record several) throws IOException {
    if (several instanceof JsonValue value) {
      write(value.stated());
      return;
    }
    json.writeStartObject();
    if (several instanceof Fact) {
      reported(several);
    } else {
      components(several);
    }
    json.writeEndObject();
  }

  private void components(Record several) throws IOException {
    Shape shape = SHAPES.get(several.getClass());
    for (int i = 0; i < shape.keys.length; i++) {
      Object value = shape.values[i].get(several);
      if (value instanceof Optional<?> maybe) {
        if (maybe.isEmpty()) {
          continue;
        }
        value = maybe.get();
      }
      json.writeFieldName(shape.keys[i]);
      write(value);
    }
  }

  private void reported(Record fact) throws IOException {
    for (String component : Kind.of(fact.getClass()).components().keySet()) {
      Object value = Kind.value(fact, component);
      if (value != null) {
        json.writeFieldName(Words.kebab(component));
        write(value);
      }
    }
  }

  // in the order of the constants within one run
  @SuppressWarnings("EnumOrdinal")
  private static SerializableString word(Enum<?> constant) {
    return WORDS.get(constant.getDeclaringClass())[constant.ordinal()];
  }
}
