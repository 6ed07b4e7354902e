package org.aqcp.input.record;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.aqcp.input.problem.Place;
import org.aqcp.input.problem.Words;

/** Determines the type of value of a record component. */
final class ValueTypes {
  private ValueTypes() {}

  /** The type of value; null if it is never in a file and the caller has to supply it. */
  static ValueType of(RecordComponent component) {
    return of(component.getGenericType(), component);
  }

  private static ValueType of(Type type, RecordComponent component) {
    if (type instanceof ParameterizedType parameterized) {
      return ofCollection(parameterized, component);
    }
    Class<?> of = (Class<?>) type;
    if (of == String.class) {
      return text(component);
    }
    if (of == Integer.class || of == int.class) {
      return new NumberType(PartMarks.of(component).most());
    }
    if (of == Boolean.class) {
      return new YesNoType();
    }
    if (of == LocalDate.class) {
      return DateType.TO_THE_DAY;
    }
    if (of == Day.class) {
      return new DayType(PartMarks.of(component).toTheDay());
    }
    if (of.isEnum()) {
      return new WordType(constants(of));
    }
    return of.isRecord() && of != Place.class
        ? new RecordType(of.asSubclass(Record.class), ReadRecords.NONE)
        : null;
  }

  private static ValueType ofCollection(ParameterizedType type, RecordComponent component) {
    Type[] arguments = type.getActualTypeArguments();
    if (type.getRawType() == List.class) {
      return new ListType(of(arguments[0], component));
    }
    return arguments[arguments.length - 1] == Integer.class ? new NumbersType() : null;
  }

  private static ValueType text(RecordComponent component) {
    List<String> words = PartMarks.of(component).words();
    if (words.isEmpty()) {
      return new TextType();
    }
    Map<String, Object> meanings = new LinkedHashMap<>();
    for (String word : words) {
      meanings.put(word, word);
    }
    return new WordType(meanings);
  }

  private static Map<String, Object> constants(Class<?> type) {
    Map<String, Object> meanings = new LinkedHashMap<>();
    for (Object constant : type.getEnumConstants()) {
      meanings.put(Words.kebab(((Enum<?>) constant).name().toLowerCase(Locale.ROOT)), constant);
    }
    return meanings;
  }
}
