package org.aqcp.rules.cache;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import org.aqcp.condition.Kind;
import org.aqcp.condition.Term;

/** Writes the compact text that {@link CompactReader} reads. */
public final class CompactWriter {
  private final StringBuilder out = new StringBuilder();

  private CompactWriter() {}

  public static String write(List<?> all) {
    CompactWriter writer = new CompactWriter();
    writer.any(all);
    return writer.out.toString();
  }

  private void any(Object value) {
    if (value == null) {
      out.append('_');
    } else if (value instanceof String text) {
      out.append('s').append(text.length()).append(':').append(text);
    } else if (value instanceof Integer number) {
      out.append('i').append(number).append(';');
    } else if (value instanceof Boolean yes) {
      out.append(yes ? 'T' : 'F');
    } else if (value instanceof Enum<?> word) {
      out.append('e').append(CompactReader.tag(word.getDeclaringClass()));
      any(word.name());
    } else if (value instanceof Kind kind) {
      out.append('k');
      any(kind.name());
    } else {
      structured(value);
    }
  }

  private void structured(Object value) {
    if (value instanceof List<?> list) {
      out.append('[');
      list.forEach(this::any);
      out.append(']');
    } else if (value instanceof Map<?, ?> map) {
      out.append('{');
      map.forEach(
          (key, one) -> {
            any(key);
            any(one);
          });
      out.append('}');
    } else if (value instanceof Term.Component component) {
      out.append('r').append(CompactReader.tag(Term.Component.class));
      any(component.on());
      any(component.name());
    } else if (value instanceof Term.Call call) {
      out.append('r').append(CompactReader.tag(Term.Call.class));
      any(call.on());
      any(call.method());
      any(call.argument());
    } else {
      Record fact = (Record) value;
      out.append('r').append(CompactReader.tag(fact.getClass()));
      for (RecordComponent component : fact.getClass().getRecordComponents()) {
        any(component(component, fact));
      }
    }
  }

  private static Object component(RecordComponent component, Record of) {
    try {
      return component.getAccessor().invoke(of);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
