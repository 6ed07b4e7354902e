package org.aqcp.rules.language;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import org.aqcp.condition.Kind;
import org.aqcp.input.record.Day;
import org.aqcp.input.record.PartMarks;

/**
 * The type of a term.
 *
 * @param words the allowed text values; empty for any
 * @param kind of the fact, or of the facts in the list; null for other values
 */
public record TermType(Sort sort, List<String> words, Kind kind) {
  /** The sorts of values, with their names in messages. */
  public enum Sort {
    TEXT("a text"),
    NUMBER("a whole number"),
    DAY("a day"),
    YES_NO("yes or no"),
    TEXTS("a list of text values"),
    FACTS("a list of facts"),
    FACT("a fact");

    final String words;

    Sort(String words) {
      this.words = words;
    }
  }

  public TermType {
    words = List.copyOf(words);
  }

  public static TermType of(Sort sort) {
    return new TermType(sort, List.of(), null);
  }

  public static TermType fact(Kind kind) {
    return new TermType(Sort.FACT, List.of(), kind);
  }

  /** The type of a component; empty if rules cannot use it. */
  public static Optional<TermType> of(RecordComponent component) {
    Class<?> type = component.getType();
    if (type == String.class) {
      return Optional.of(new TermType(Sort.TEXT, PartMarks.of(component).words(), null));
    }
    if (type == Integer.class) {
      return Optional.of(of(Sort.NUMBER));
    }
    if (type == Day.class) {
      return Optional.of(of(Sort.DAY));
    }
    if (type == Boolean.class) {
      return Optional.of(of(Sort.YES_NO));
    }
    return type == List.class ? Optional.of(list(component)) : Optional.empty();
  }

  private static TermType list(RecordComponent component) {
    ParameterizedType list = (ParameterizedType) component.getGenericType();
    Class<?> element = (Class<?>) list.getActualTypeArguments()[0];
    return element == String.class
        ? new TermType(Sort.TEXTS, PartMarks.of(component).words(), null)
        : new TermType(Sort.FACTS, List.of(), Kind.of(element));
  }
}
