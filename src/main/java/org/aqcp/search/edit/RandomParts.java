package org.aqcp.search.edit;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.aqcp.condition.Kind;
import org.aqcp.input.problem.Words;
import org.aqcp.input.record.Day;
import org.aqcp.input.record.OrNone;
import org.aqcp.input.record.PartMarks;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.facts.Section;

/**
 * Picks random values for parts of facts from those that could matter to given rules: values that
 * the rules ask for and values from elsewhere in the partnership.
 */
final class RandomParts {
  private final Touched touched;
  private final Random random;

  RandomParts(Touched touched, Random random) {
    this.touched = touched;
    this.random = random;
  }

  /** A random value for a part; sometimes null. */
  Object value(Kind kind, String name, Partnership in) {
    RecordComponent component = kind.components().get(name);
    if (random.nextInt(8) == 0) {
      return null;
    }
    List<Object> known = new ArrayList<>(touched.values(kind, name));
    Class<?> type = component.getType();
    if (type == List.class) {
      return texts(component, known, in);
    }
    if (type == Boolean.class) {
      return random.nextBoolean();
    }
    if (type == Integer.class) {
      known.add(1);
      int number = (Integer) one(known.stream().filter(Integer.class::isInstance).toList());
      return Math.min(PartMarks.of(component).most(), number);
    }
    if (type == Day.class) {
      known.add(in.asOf());
      Day day = (Day) one(known);
      return PartMarks.of(component).past() && day.isAfter(in.asOf()) ? in.asOf() : day;
    }
    return type == String.class ? one(words(component, known, in)) : null;
  }

  /** A random list of text values. */
  private Object texts(RecordComponent component, List<Object> known, Partnership in) {
    if (((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0]
        != String.class) {
      return Collections.emptyList();
    }
    List<String> words = words(component, known, in);
    words.remove(OrNone.NONE);
    Set<String> some = new LinkedHashSet<>();
    for (int left = random.nextInt(4); left > 0 && !words.isEmpty(); left--) {
      some.add(one(words));
    }
    return Collections.unmodifiableList(new ArrayList<Object>(some));
  }

  private List<String> words(RecordComponent component, List<Object> known, Partnership in) {
    List<String> allowed = PartMarks.of(component).words();
    List<String> words = new ArrayList<>();
    known.stream().filter(String.class::isInstance).forEach(word -> words.add((String) word));
    if (!allowed.isEmpty()) {
      words.add(one(allowed));
      return words;
    }
    if (PartMarks.of(component).orNone()) {
      words.add(OrNone.NONE);
    }
    for (Section section : in.sections().values()) {
      words.addAll(touched.names(section.facts()));
    }
    if (in.targetSectors() != null) {
      words.addAll(in.targetSectors());
    }
    words.add("another " + Words.spoken(component.getName()));
    return words;
  }

  /** A random element. */
  <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }
}
