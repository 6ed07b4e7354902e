package org.aqcp.search.choice;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.aqcp.condition.Kind;
import org.aqcp.condition.Part;
import org.aqcp.input.record.Day;
import org.aqcp.input.record.PartMarks;
import org.aqcp.search.edit.NewValue;

/**
 * Values of a part on every side of what it is compared with: below and above all of it, and equal
 * to none of it. Of one comparison, near values hold and fail; of several, a value that holds with
 * one of them may be the near one that fails with the next.
 *
 * @param now the part as it is
 * @param rivals what it is compared with, which may be something other than values
 */
record EverySide(Part now, Set<Object> rivals) {
  /** So many words are all tried. */
  private static final int MOST_WORDS = 24;

  /** The values; of a list, or of what is either true or false, none. */
  Set<Object> values() {
    RecordComponent component = Kind.of(now.fact().getClass()).components().get(now.component());
    Set<Object> values = new LinkedHashSet<>();
    if (component.getType() == String.class) {
      NewValue.allUnlike(now, rivals).limit(1).forEach(values::add);
      List<String> words = PartMarks.of(component).words();
      if (words.size() <= MOST_WORDS) {
        values.addAll(words);
      }
    } else if (component.getType() == Integer.class) {
      List<Integer> numbers = of(Integer.class).toList();
      if (!numbers.isEmpty()) {
        values.add(Collections.min(numbers) - 1);
        values.add(Collections.max(numbers) + 1);
      }
    } else if (component.getType() == Day.class) {
      values.addAll(days());
    }
    return values;
  }

  private Set<Object> days() {
    Set<Object> values = new LinkedHashSet<>();
    Collection<Day> days = of(Day.class).toList();
    if (!days.isEmpty()) {
      values.add(Collections.min(days).plusDays(-1));
      values.add(Collections.max(days).plusDays(1));
    }
    if (now.value() instanceof Day said && said.isVague()) {
      values.add(Day.of(said.first()));
      values.add(Day.of(said.last()));
    }
    return values;
  }

  private <T> Stream<T> of(Class<T> type) {
    return rivals.stream().filter(type::isInstance).map(type::cast);
  }
}
