package org.aqcp.random;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.aqcp.input.problem.Place;
import org.aqcp.input.record.Day;
import org.aqcp.input.record.PartMarks;
import org.aqcp.partnership.facts.Fact;

/** Generates random facts of any kind, and random values for unreported parts. */
final class RandomFacts {
  private static final int LONGEST_LIST = 4;

  private final Random random;
  private final Values values;
  private final Wishes wishes;
  private final double reported;

  /**
   * Facts for one partnership.
   *
   * @param reported the chance for each component to be reported
   */
  RandomFacts(Random random, Values values, Wishes wishes, double reported) {
    this.random = random;
    this.values = values;
    this.wishes = wishes;
    this.reported = reported;
  }

  Fact fact(Class<? extends Fact> kind) {
    Wish wish = wish(kind);
    return RandomRecords.make(kind, component -> value(component, wish));
  }

  private Wish wish(Class<?> kind) {
    List<Wish> all = wishes.of(kind);
    return all.isEmpty() ? Wish.NONE : all.get(random.nextInt(all.size()));
  }

  /** The same fact, and a value for what it does not report, with the chance to be reported. */
  <T extends Fact> T completed(T fact) {
    @SuppressWarnings("unchecked")
    Class<T> kind = (Class<T>) fact.getClass();
    Wish wish = wish(kind);
    return RandomRecords.make(
        kind,
        component -> {
          Object value = RandomRecords.value(fact, component);
          return value == null ? value(component, wish) : completed(value);
        });
  }

  private Object completed(Object value) {
    if (Day.isVague(value)) {
      return random.nextDouble() < reported ? values.within((Day) value) : value;
    }
    if (!(value instanceof List<?> list)) {
      return value;
    }
    List<Object> all = new ArrayList<>();
    list.forEach(one -> all.add(one instanceof Fact fact ? completed(fact) : one));
    return all;
  }

  private Object value(RecordComponent component, Wish wish) {
    if (component.getType() == Place.class) {
      // places tell facts apart; some that are otherwise alike are meant to be equal
      return new Place(random.nextInt(3), 1);
    }
    if (!PartMarks.of(component).required() && random.nextDouble() >= reported) {
      return null;
    }
    if (component.getType() == List.class) {
      return list(component, wish);
    }
    Object value = values.value(component, component.getType(), wish);
    boolean vague = value instanceof Day && random.nextDouble() >= reported;
    return vague ? values.vague((Day) value) : value;
  }

  private List<Object> list(RecordComponent component, Wish wish) {
    ParameterizedType type = (ParameterizedType) component.getGenericType();
    Class<?> element = (Class<?>) type.getActualTypeArguments()[0];
    List<Object> list = new ArrayList<>();
    if (values.succeeds()) {
      list.addAll(wish.of(component.getName(), element));
    }
    for (int left = random.nextInt(LONGEST_LIST + 1); left > 0; left--) {
      list.add(
          Fact.class.isAssignableFrom(element)
              ? fact(element.asSubclass(Fact.class))
              : values.value(component, element, wish));
    }
    return list;
  }
}
