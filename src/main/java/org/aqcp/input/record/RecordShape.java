package org.aqcp.input.record;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.aqcp.input.problem.Place;
import org.aqcp.input.problem.Words;

/** The format of a record in a file: its keys and their types. */
record RecordShape(String noun, List<Key> keys, Constructor<?> constructor) {
  private static final ClassValue<RecordShape> SHAPES =
      new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
          return reflect(type);
        }
      };

  /**
   * A component of a record.
   *
   * @param key the name in files
   * @param type the type of value, or null for the record's place, which has no key
   */
  record Key(RecordComponent of, String key, ValueType type, boolean required) {
    String component() {
      return of.getName();
    }

    /** An example value as written in a file, or empty. */
    String example() {
      About about = of.getAnnotation(About.class);
      return about == null ? "" : about.example();
    }
  }

  static RecordShape of(Class<?> type) {
    return SHAPES.get(type);
  }

  private static RecordShape reflect(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    List<Key> keys = Arrays.stream(components).map(RecordShape::key).toList();
    String noun = Words.spoken(type.getSimpleName());
    return new RecordShape(noun, keys, constructor(type, components));
  }

  private static Key key(RecordComponent component) {
    return new Key(
        component,
        Words.kebab(component.getName()),
        component.getType() == Place.class ? null : ValueTypes.of(component),
        PartMarks.of(component).required());
  }

  private static Constructor<?> constructor(Class<?> type, RecordComponent[] components) {
    try {
      Class<?>[] types =
          Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
      Constructor<?> constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor;
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("every record has a canonical constructor", e);
    }
  }
}
