package org.aqcp.rules.cache;

import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether what was read back is what a component says, down to the elements of its list. */
final class ComponentCheck {
  /** Components that may be left out. */
  private static final Set<String> OPTIONAL =
      Set.of("from", "name", "argument", "counted", "facts", "number");

  /** What rules compare with. */
  private static final List<Class<?>> LITERALS = List.of(String.class, Number.class, Boolean.class);

  private ComponentCheck() {}

  /** Fails with an unchecked exception if it is not. */
  static void check(Parameter component, Object value) {
    if (value == null) {
      require(!component.getType().isPrimitive() && OPTIONAL.contains(component.getName()));
    } else if (component.getType() == Object.class) {
      checkLiteral(value);
    } else {
      check(component.getParameterizedType(), value);
    }
  }

  private static void check(Type type, Object value) {
    if (type instanceof ParameterizedType of) {
      Type[] within = of.getActualTypeArguments();
      require(((Class<?>) of.getRawType()).isInstance(value));
      if (value instanceof Map<?, ?> map) {
        map.keySet().forEach(key -> check(within[0], key));
        map.values().forEach(one -> check(within[1], one));
      } else {
        ((Collection<?>) value).forEach(one -> check(within[0], one));
      }
    } else if (type instanceof Class<?> plain && !plain.isPrimitive()) {
      require(plain.isInstance(value));
    }
  }

  private static void checkLiteral(Object value) {
    if (value instanceof List<?> several) {
      several.forEach(ComponentCheck::checkLiteral);
    } else {
      require(LITERALS.stream().anyMatch(type -> type.isInstance(value)));
    }
  }

  private static void require(boolean met) {
    if (!met) {
      throw new IllegalStateException("damaged: a component is of another type");
    }
  }
}
