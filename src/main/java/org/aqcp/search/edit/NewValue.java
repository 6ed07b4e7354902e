package org.aqcp.search.edit;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aqcp.condition.Kind;
import org.aqcp.condition.Operator;
import org.aqcp.condition.Part;
import org.aqcp.input.problem.Words;
import org.aqcp.input.record.Day;
import org.aqcp.input.record.PartMarks;

/** Finds a new value for a part of a fact so that a comparison holds. */
public final class NewValue {
  private static final String NEW = "new ";

  private NewValue() {}

  /** Whether a name was made up here. */
  static boolean isMadeUp(String name) {
    return name.startsWith(NEW);
  }

  /** A value for the left side; empty if none is known. */
  public static Optional<Object> left(Part part, Operator operator, Object right) {
    Object now = part.value();
    if (right == null) {
      return Optional.empty();
    }
    return switch (operator) {
      case EQUAL, AT_LEAST, AT_MOST -> Optional.of(right);
      case MORE -> next(right, 1);
      case LESS -> next(right, -1);
      case NOT_EQUAL -> other(part, List.of(right));
      case CONTAINS -> Optional.of(Records.plus(now, right));
      case NOT_CONTAINS -> Optional.of(without(now, right));
      case MEMBER_OF ->
          ((Collection<?>) right)
              .stream().filter(Objects::nonNull).findFirst().map(Object.class::cast);
      case NOT_MEMBER_OF -> other(part, (Collection<?>) right);
    };
  }

  /** A value for the right side; empty if none is known. */
  public static Optional<Object> right(Part part, Operator operator, Object left) {
    if (left == null) {
      return Optional.empty();
    }
    return switch (operator) {
      case EQUAL -> Optional.of(left);
      case MEMBER_OF -> Optional.of(Records.plus(part.value(), left));
      case NOT_MEMBER_OF -> Optional.of(without(part.value(), left));
      default -> Optional.empty();
    };
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
        ? texts(component, there).findFirst().orElse(name(component, 1))
        : named(Records.empty(Kind.of(type)), there.size() + 1);
  }

  /** Fills in the names that the file format requires. */
  public static Record named(Record fact, int number) {
    Kind kind = Kind.of(fact.getClass());
    Record named = fact;
    for (String component : Blueprint.of(kind.type()).required()) {
      if (Kind.value(named, component) == null
          && kind.components().get(component).getType() == String.class) {
        String name = NEW + Words.spoken(kind.name()) + " " + number;
        named = Records.with(named, component, name);
      }
    }
    return named;
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

  /** Text that differs from the given values; empty if the part is not text. */
  public static Optional<Object> unlike(Part part, Collection<?> others) {
    return allUnlike(part, others).findFirst();
  }

  /** All allowed values or new names that differ from the given values; empty if not text. */
  public static Stream<Object> allUnlike(Part part, Collection<?> others) {
    RecordComponent component = component(part);
    return component.getType() == String.class
        ? texts(component, others).map(Object.class::cast)
        : Stream.empty();
  }

  private static Stream<String> texts(RecordComponent component, Collection<?> others) {
    List<String> words = PartMarks.of(component).words();
    Stream<String> texts =
        words.isEmpty()
            ? IntStream.rangeClosed(1, others.size() + 1).mapToObj(n -> name(component, n))
            : words.stream();
    return texts.filter(text -> !others.contains(text));
  }

  private static String name(RecordComponent component, int number) {
    PartMarks marks = PartMarks.of(component);
    String spoken = Words.spoken(component.getName());
    boolean named = !marks.names().isEmpty() && !marks.ownName() && !marks.loose();
    String name =
        component.getType() == List.class
            ? "another " + (named ? marks.names() : Words.singular(spoken))
            : NEW + spoken;
    return number == 1 ? name : name + " " + number;
  }

  private static Optional<Object> other(Part part, Collection<?> than) {
    RecordComponent component = component(part);
    if (component.getType() == Boolean.class) {
      return Optional.of(!than.contains(true));
    }
    if (component.getType() == Integer.class) {
      return Optional.of((Integer) than.iterator().next() + 1);
    }
    return unlike(part, than);
  }

  private static RecordComponent component(Part part) {
    return Kind.of(part.fact().getClass()).components().get(part.component());
  }
}
