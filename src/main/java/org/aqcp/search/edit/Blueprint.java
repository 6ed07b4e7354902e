package org.aqcp.search.edit;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.aqcp.condition.Accessor;
import org.aqcp.explanation.facts.FactLists;
import org.aqcp.input.problem.Place;
import org.aqcp.input.record.PartMarks;

/** Creates and copies records of one class by reflection. */
public final class Blueprint {
  private static final ClassValue<Blueprint> ALL =
      new ClassValue<>() {
        @Override
        protected Blueprint computeValue(Class<?> type) {
          return new Blueprint(type);
        }
      };

  private final Constructor<?> constructor;
  private final String[] names;
  private final Accessor[] accessors;
  private final Object[] empty;
  private final List<String> required = new ArrayList<>();
  private final List<Component> stated = new ArrayList<>();

  private Blueprint(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    this.constructor = type.getDeclaredConstructors()[0];
    // it is accessible anyway; this skips the access check on every call
    constructor.setAccessible(true);
    this.names = new String[components.length];
    this.accessors = new Accessor[components.length];
    this.empty = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      names[i] = components[i].getName();
      accessors[i] = new Accessor(components[i].getAccessor());
      empty[i] = components[i].getType() == Place.class ? Place.NOWHERE : null;
      PartMarks marked = PartMarks.of(components[i]);
      if (marked.required()) {
        required.add(components[i].getName());
      }
      if (marked.described()) {
        String name = components[i].getName();
        boolean listsFacts = FactLists.of(type).contains(name);
        stated.add(new Component(marked, listsFacts, accessors[i]));
      }
    }
  }

  public static Blueprint of(Class<?> type) {
    return ALL.get(type);
  }

  /**
   * A component that files may state.
   *
   * @param listsFacts whether it is a list of facts
   */
  record Component(PartMarks marks, boolean listsFacts, Accessor accessor) {
    Object value(Record fact) {
      return accessor.get(fact);
    }
  }

  /** Its components, in order. */
  List<Component> components() {
    return stated;
  }

  /** The components that a record in a file must have. */
  public List<String> required() {
    return required;
  }

  Record empty() {
    return make(empty);
  }

  Record with(Record fact, String component, Object value) {
    Object[] values = new Object[accessors.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = names[i].equals(component) ? value : accessors[i].get(fact);
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
