package org.aqcp.random;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** Generates random records of any kind, component by component. */
public final class RandomRecords {
  /** What is slow to ask a class for, asked once. */
  private record Shape(Constructor<?> constructor, List<RecordComponent> components) {
    static Shape of(Class<?> kind) {
      RecordComponent[] components = kind.getRecordComponents();
      Class<?>[] types =
          Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
      try {
        return new Shape(kind.getDeclaredConstructor(types), List.of(components));
      } catch (NoSuchMethodException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private static final ClassValue<Shape> SHAPES =
      new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> kind) {
          return Shape.of(kind);
        }
      };

  private RandomRecords() {}

  public static <T> T make(Class<T> kind, Function<RecordComponent, Object> value) {
    Shape shape = SHAPES.get(kind);
    try {
      Object[] values = shape.components.stream().map(value).toArray();
      return kind.cast(shape.constructor.newInstance(values));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  public static Object value(Object record, RecordComponent component) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
