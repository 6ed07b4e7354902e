package org.aqcp.partnership.facts;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Objects;

/** The parts of facts of one kind, for comparing facts without the generated methods of records. */
final class FactParts {
  private static final ClassValue<Method[]> ACCESSORS =
      new ClassValue<>() {
        @Override
        protected Method[] computeValue(Class<?> type) {
          RecordComponent[] parts = type.getRecordComponents();
          Method[] accessors = new Method[parts.length];
          for (int i = 0; i < parts.length; i++) {
            accessors[i] = parts[i].getAccessor();
            // it is accessible anyway; this skips the access check on every call
            accessors[i].setAccessible(true);
          }
          return accessors;
        }
      };

  private FactParts() {}

  /** Whether two facts of the same kind have equal parts. */
  static boolean areSame(Fact one, Fact other) {
    for (Method part : ACCESSORS.get(one.getClass())) {
      try {
        if (!Objects.equals(part.invoke(one), part.invoke(other))) {
          return false;
        }
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("the parts of facts are public", e);
      }
    }
    return true;
  }
}
