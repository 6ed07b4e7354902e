package org.aqcp.explanation.facts;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.List;
import org.aqcp.condition.Kind;

/** The components of facts that are lists of facts, such as the steps of a pathway. */
public final class FactLists {
  private static final ClassValue<List<String>> ALL =
      new ClassValue<>() {
        @Override
        protected List<String> computeValue(Class<?> type) {
          return Kind.of(type).components().values().stream()
              .filter(FactLists::listsFacts)
              .map(RecordComponent::getName)
              .toList();
        }
      };

  private FactLists() {}

  /** The names of these components in a class of facts. */
  public static List<String> of(Class<?> type) {
    return ALL.get(type);
  }

  /** The kind of the facts that a component of a kind lists. */
  public static Kind kind(Kind of, String component) {
    ParameterizedType list = (ParameterizedType) of.components().get(component).getGenericType();
    return Kind.of((Class<?>) list.getActualTypeArguments()[0]);
  }

  private static boolean listsFacts(RecordComponent component) {
    return component.getGenericType() instanceof ParameterizedType list
        && list.getActualTypeArguments()[0] instanceof Class<?> of
        && of.isRecord();
  }
}
