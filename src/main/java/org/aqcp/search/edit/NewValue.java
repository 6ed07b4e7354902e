package org.aqcp.search.edit;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aqcp.condition.Kind;
import org.aqcp.condition.Operator;
import org.aqcp.condition.Part;
import org.aqcp.input.record.Day;
import org.aqcp.input.record.PartMarks;
import org.aqcp.input.record.PlausibleValues;

/** Finds a new value for a part of a fact so that a comparison holds. */
public final class NewValue {
  private NewValue() {}

  /** Values for the left side, plausible ones first; empty if none is known. */
  public static List<Object> left(Part part, Operator operator, Object right) {
    List<Object> near = near(part, operator, right);
    return operator.wantsMore() || operator.wantsLess()
        ? near.stream().map(value -> plausible(part, operator, value)).toList()
        : near;
  }

  /** Values for the left side, numbers as near to the right as can be; empty if none is known. */
  public static List<Object> near(Part part, Operator operator, Object right) {
    Object now = part.value();
    if (right == null) {
      return List.of();
    }
    return switch (operator) {
      case EQUAL, AT_LEAST, AT_MOST -> List.of(right);
      case MORE -> next(right, 1).stream().toList();
      case LESS -> next(right, -1).stream().toList();
      case NOT_EQUAL -> other(part, List.of(right)).stream().toList();
      case CONTAINS -> List.of(Records.plus(now, right));
      case NOT_CONTAINS -> List.of(without(now, right));
      case MEMBER_OF -> plausibleFirst(part, (Collection<?>) right);
      case NOT_MEMBER_OF -> other(part, (Collection<?>) right).stream().toList();
    };
  }

  /** A number that is plausible as well, if there is one beyond a bound. */
  private static Object plausible(Part part, Operator operator, Object bound) {
    if (!(bound instanceof Integer number)) {
      return bound;
    }
    PlausibleValues plausible = PartMarks.of(component(part)).plausible();
    boolean least = operator == Operator.AT_LEAST || operator == Operator.MORE;
    int near = least ? Math.max(number, plausible.least()) : Math.min(number, plausible.most());
    return near >= plausible.least() && near <= plausible.most() ? near : number;
  }

  /** How many values of a part are more easily brought about, as far as it says; a date is hard. */
  public static int hardness(Part part, Object value) {
    List<String> words = PartMarks.of(component(part)).plausible().words();
    int at = value instanceof String word ? words.indexOf(word) : 0;
    return at < 0 ? words.size() : value instanceof Day ? 1 : at;
  }

  private static List<Object> plausibleFirst(Part part, Collection<?> values) {
    List<String> words = PartMarks.of(component(part)).plausible().words();
    List<Object> all = new ArrayList<>(words);
    all.retainAll(values);
    values.stream().filter(value -> value != null && !all.contains(value)).forEach(all::add);
    return all;
  }

  /** A longer or shorter list for which a comparison of the size holds. */
  public static Optional<Object> list(Part part, Operator operator, int size) {
    int target =
        switch (operator) {
          case MORE, NOT_EQUAL -> size + 1;
          case LESS -> size - 1;
          default -> size;
        };
    List<Object> list = new ArrayList<>(part.value() == null ? List.of() : (List<?>) part.value());
    while (list.size() > Math.max(target, 0)) {
      list.remove(list.size() - 1);
    }
    while (list.size() < target) {
      list.add(element(part, list));
    }
    return target < 0 ? Optional.empty() : Optional.of(Collections.unmodifiableList(list));
  }

  /** A new element, different from the existing ones. */
  private static Object element(Part part, List<?> there) {
    RecordComponent component = component(part);
    Class<?> type =
        (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
    return type == String.class
        ? texts(component, there).findFirst().orElse(MadeUpNames.of(component))
        : MadeUpNames.filled(Records.empty(Kind.of(type)), there.size() + 1);
  }

  private static Optional<Object> next(Object number, int by) {
    if (number instanceof Day day) {
      return Optional.of(day.plusDays(by));
    }
    int next = ((Number) number).intValue() + by;
    return next < 0 ? Optional.empty() : Optional.of(next);
  }

  private static List<Object> without(Object list, Object element) {
    List<Object> all = new ArrayList<>(list == null ? List.of() : (List<?>) list);
    all.removeIf(element::equals);
    return Collections.unmodifiableList(all);
  }

  /** All allowed values, or any number of new names, that differ from some; empty if not text. */
  public static Stream<Object> allUnlike(Part part, Collection<?> others) {
    RecordComponent component = component(part);
    return component.getType() == String.class
        ? texts(component, others).map(Object.class::cast)
        : Stream.empty();
  }

  private static Stream<String> texts(RecordComponent component, Collection<?> others) {
    PartMarks marks = PartMarks.of(component);
    Stream<String> texts =
        marks.words().isEmpty()
            ? IntStream.iterate(1, n -> n + 1).mapToObj(n -> MadeUpNames.of(component, n))
            : Stream.concat(marks.plausible().words().stream(), marks.words().stream()).distinct();
    return texts.filter(text -> !others.contains(text));
  }

  private static Optional<Object> other(Part part, Collection<?> than) {
    RecordComponent component = component(part);
    if (component.getType() == Boolean.class) {
      return Optional.of(!than.contains(true));
    }
    if (component.getType() == Integer.class) {
      return Optional.of((Integer) than.iterator().next() + 1);
    }
    return allUnlike(part, than).findFirst();
  }

  private static RecordComponent component(Part part) {
    return Kind.of(part.fact().getClass()).components().get(part.component());
  }
}
