package org.aqcp.input.record;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;

/**
 * The parts of a kind of record that are looked at wherever one is read.
 *
 * @param noun what a record is called
 * @param past the days on which something happened
 * @param countedBy the name by which such records are counted; null where they are not
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

  /** What a record says in a part. */
  public static Object value(Object record, RecordComponent part) {
    try {
      return part.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("the parts of facts are public", e);
    }
  }
}
