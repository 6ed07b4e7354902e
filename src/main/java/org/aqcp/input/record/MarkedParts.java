package org.aqcp.input.record;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;

/**
 * The parts of a type of record that are checked whenever one is read.
 *
 * @param noun the name of the record type in words
 * @param past the dates of past events
 * @param countedBy the name by which such records are counted, or null
 */
public record MarkedParts(String noun, List<RecordComponent> past, RecordComponent countedBy) {
  private static final ClassValue<MarkedParts> ALL =
      new ClassValue<>() {
        @Override
        protected MarkedParts computeValue(Class<?> type) {
          return of(RecordShape.of(type));
        }
      };

  public static MarkedParts of(Class<?> record) {
    return ALL.get(record);
  }

  private static MarkedParts of(RecordShape shape) {
    List<RecordComponent> past = new ArrayList<>();
    RecordComponent countedBy = null;
    for (RecordShape.Key key : shape.keys()) {
      PartMarks marks = PartMarks.of(key.of());
      countedBy = marks.countedByName() ? key.of() : countedBy;
      if (marks.past()) {
        past.add(key.of());
      }
    }
    return new MarkedParts(shape.noun(), past, countedBy);
  }

  /** The value of a part of a record. */
  public static Object value(Object record, RecordComponent part) {
    try {
      return part.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("the parts of facts are public", e);
    }
  }
}
