package org.aqcp.rules.cache;

import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aqcp.condition.BlockOf;
import org.aqcp.condition.ComparedAmount;
import org.aqcp.condition.Comparing;
import org.aqcp.condition.Condition;
import org.aqcp.condition.Join;
import org.aqcp.condition.Kind;
import org.aqcp.condition.Operator;
import org.aqcp.condition.Passing;
import org.aqcp.condition.Pattern;
import org.aqcp.condition.Quantity;
import org.aqcp.condition.Rule;
import org.aqcp.condition.RuleMethod;
import org.aqcp.condition.Sentence;
import org.aqcp.condition.SentenceBlock;
import org.aqcp.condition.Status;
import org.aqcp.condition.Term;
import org.aqcp.condition.Test;
import org.aqcp.framework.Criterion;
import org.aqcp.framework.Indicator;
import org.aqcp.framework.Level;
import org.aqcp.framework.Publication;
import org.aqcp.framework.Source;
import org.aqcp.input.problem.Place;

/**
 * Reads rules and framework versions from compact text, because a parser would dominate the start
 * time.
 */
public final class CompactReader {
  /** The order is part of the format: it gives each class its letter. */
  private static final List<Class<?>> TYPES =
      List.of(
          Rule.class,
          Sentence.class,
          Join.class,
          Pattern.class,
          Condition.Exists.class,
          Condition.Absent.class,
          Condition.Every.class,
          Quantity.class,
          Test.Comparison.class,
          Test.All.class,
          Test.Any.class,
          Term.Literal.class,
          Term.Variable.class,
          Term.Component.class,
          Term.Size.class,
          Term.Call.class,
          Status.class,
          Operator.class,
          Quantity.Function.class,
          Publication.class,
          Criterion.class,
          Indicator.class,
          Source.class,
          Level.class,
          Place.class,
          RuleMethod.class,
          Passing.class,
          Comparing.class,
          ComparedAmount.class,
          SentenceBlock.class,
          BlockOf.class);

  private static final Map<Class<?>, Constructor<?>> MADE_BY = new HashMap<>();

  static {
    for (Class<?> type : TYPES) {
      if (!type.isEnum()) {
        MADE_BY.put(type, type.getDeclaredConstructors()[0]);
      }
    }
  }

  private final String text;
  private final boolean checked;
  private int at;

  private CompactReader(String text, boolean checked) {
    this.text = text;
    this.checked = checked;
  }

  static char tag(Class<?> type) {
    int index = TYPES.indexOf(type);
    if (index < 0) {
      throw new IllegalStateException(type + " has no letter in the compact text");
    }
    return (char) ('a' + index);
  }

  /** Throws an unchecked exception if the text is damaged. */
  public static List<?> read(String text) {
    return (List<?>) new CompactReader(text, false).any();
  }

  /** The same of a text that anybody may have written: each component is what it says it is. */
  static List<?> readChecked(String text) {
    CompactReader reader = new CompactReader(text, true);
    List<?> read = (List<?>) reader.any();
    if (reader.at != text.length()) {
      throw new IllegalStateException("damaged at " + reader.at);
    }
    return read;
  }

  private Object any() {
    char tag = text.charAt(at++);
    return switch (tag) {
      case '_' -> null;
      case 's' -> string();
      case 'i' -> number(';');
      case 'T' -> true;
      case 'F' -> false;
      case 'e' -> constant(type(), any());
      case 'k' -> Kind.named((String) any()).orElseThrow();
      case '[' -> list();
      case '{' -> map();
      case 'r' -> record(type());
      default -> throw new IllegalStateException("damaged at " + at);
    };
  }

  private Class<?> type() {
    return TYPES.get(text.charAt(at++) - 'a');
  }

  private static Object constant(Class<?> type, Object name) {
    for (Object constant : type.getEnumConstants()) {
      if (((Enum<?>) constant).name().equals(name)) {
        return constant;
      }
    }
    throw new IllegalStateException("damaged: no " + name);
  }

  private int number(char end) {
    int to = text.indexOf(end, at);
    int number = Integer.parseInt(text, at, to, 10);
    at = to + 1;
    return number;
  }

  private String string() {
    int length = number(':');
    at += length;
    return text.substring(at - length, at);
  }

  private List<Object> list() {
    List<Object> list = new ArrayList<>();
    while (text.charAt(at) != ']') {
      list.add(any());
    }
    at++;
    return list;
  }

  private Map<Object, Object> map() {
    Map<Object, Object> map = new LinkedHashMap<>();
    while (text.charAt(at) != '}') {
      Object key = any();
      map.put(key, any());
    }
    at++;
    return map;
  }

  private Object record(Class<?> type) {
    Constructor<?> constructor = MADE_BY.get(type);
    Object[] components = new Object[constructor.getParameterCount()];
    for (int i = 0; i < components.length; i++) {
      components[i] = any();
      if (checked) {
        ComponentCheck.check(constructor.getParameters()[i], components[i]);
      }
    }
    try {
      return constructor.newInstance(components);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
