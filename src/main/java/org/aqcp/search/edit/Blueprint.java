package org.aqcp.search.edit;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aqcp.input.problem.Place;
import org.aqcp.input.record.OrNone;
import org.aqcp.input.record.PartMarks;

/** How records of one class are taken apart and put together. */
public final class Blueprint {
  private static final ClassValue<Blueprint> ALL =
      new ClassValue<>() {
        @Override
        protected Blueprint computeValue(Class<?> type) {
          return new Blueprint(type);
        }
      };

  private final Constructor<?> constructor;
  private final Method[] accessors;
  private final Object[] blank;
  private final List<String> required = new ArrayList<>();
  private final Map<String, PartMarks> marks = new HashMap<>();

  private Blueprint(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    this.constructor = type.getDeclaredConstructors()[0];
    // it is accessible already: said so, nobody looks who calls
    constructor.setAccessible(true);
    this.accessors = new Method[components.length];
    this.blank = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      accessors[i] = components[i].getAccessor();
      accessors[i].setAccessible(true);
      blank[i] = components[i].getType() == Place.class ? Place.NOWHERE : null;
      PartMarks marked = PartMarks.of(components[i]);
      marks.put(components[i].getName(), marked);
      if (marked.required()) {
        required.add(components[i].getName());
      }
    }
  }

  public static Blueprint of(Class<?> type) {
    return ALL.get(type);
  }

  /** Without these a record could not stand in a file. */
  public List<String> required() {
    return required;
  }

  /**
   * Whether a part stays as it is reported. A text does, unless it is meant to change or says that
   * there is none.
   */
  public boolean lasting(String component, Object said) {
    PartMarks marked = marks.get(component);
    boolean text = said instanceof String word && !word.equals(OrNone.NONE) && !marked.changing();
    return marked.required() || (said != null && (text || marked.fixed()));
  }

  Record blank() {
    return make(blank);
  }

  Record with(Record fact, String component, Object value) {
    Object[] values = new Object[accessors.length];
    try {
      for (int i = 0; i < values.length; i++) {
        Method accessor = accessors[i];
        values[i] = accessor.getName().equals(component) ? value : accessor.invoke(fact);
      }
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
    return make(values);
  }

  private Record make(Object[] values) {
    try {
      return (Record) constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
