package org.aqcp.input.record;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A part of a kind of record as a file states it, for those who look at a file before records are
 * made of it.
 *
 * @param of the type of its value, or of the values in its list
 * @param list whether it is a list
 */
public record StatedPart(String key, Class<?> of, boolean list, PartMarks marks) {
  private static final ClassValue<List<StatedPart>> ALL =
      new ClassValue<>() {
        @Override
        protected List<StatedPart> computeValue(Class<?> type) {
          return reflect(type);
        }
      };

  private static final ClassValue<List<StatedPart>> WITH_TEXTS =
      new ClassValue<>() {
        @Override
        protected List<StatedPart> computeValue(Class<?> type) {
          return of(type).stream().filter(part -> part.list || part.isText()).toList();
        }
      };

  /** The parts of a kind of record that stand under a key, in their order. */
  public static List<StatedPart> of(Class<?> record) {
    return ALL.get(record);
  }

  private static List<StatedPart> reflect(Class<?> record) {
    List<StatedPart> parts = new ArrayList<>();
    for (RecordShape.Key key : RecordShape.of(record).keys()) {
      if (key.type() != null) {
        Type type = key.of().getGenericType();
        boolean list = type instanceof ParameterizedType;
        Type one = list ? ((ParameterizedType) type).getActualTypeArguments()[0] : type;
        parts.add(new StatedPart(key.key(), (Class<?>) one, list, PartMarks.of(key.of())));
      }
    }
    return Collections.unmodifiableList(parts);
  }

  /** The parts with a text, a list of texts or a list of facts: no other part can hold a name. */
  public static List<StatedPart> withTexts(Class<?> record) {
    return WITH_TEXTS.get(record);
  }

  /** Whether it holds texts that people word themselves. */
  public boolean isText() {
    return of == String.class && marks.words().isEmpty();
  }

  /** Whether it holds facts. */
  public boolean holdsRecords() {
    return list && of.isRecord();
  }
}
