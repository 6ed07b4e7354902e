package org.aqcp.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aqcp.input.problem.Words;
import org.aqcp.partnership.facts.Fact;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.facts.Section;
import org.aqcp.partnership.facts.SectionType;

/** Applies a printed change by its path and value, as a user would do it by hand. */
final class PathEdit {
  private static final Pattern STEP = Pattern.compile("([a-z-]+)(?:\\[(\\d+|\\+)])?");

  private PathEdit() {}

  static Partnership in(Partnership partnership, String path, Object value) {
    if (path.equals("complete[+]")) {
      SectionType type = SectionType.keyed((String) value).orElseThrow();
      return with(partnership, type, partnership.section(type).facts(), true);
    }
    if (SectionType.keyed(path).isPresent() && value instanceof List<?> none) {
      assertThat(none).isEmpty();
      return with(partnership, SectionType.keyed(path).get(), List.of(), false);
    }
    String[] steps = path.split("\\.", -1);
    Matcher first = step(steps[0]);
    if (first.group(2) == null) {
      return Partnership.class.cast(set(partnership, steps, 0, value));
    }
    SectionType type = SectionType.keyed(first.group(1)).orElseThrow();
    List<?> facts = element(partnership.section(type).facts(), first.group(2), steps, 0, value);
    List<Fact> changed = facts.stream().map(Fact.class::cast).toList();
    return with(partnership, type, changed, partnership.section(type).complete());
  }

  private static Partnership with(
      Partnership partnership, SectionType type, List<Fact> facts, boolean complete) {
    Map<SectionType, Section> sections = new EnumMap<>(partnership.sections());
    sections.put(type, new Section(facts, complete, true));
    return RandomRecords.make(
        Partnership.class,
        c -> c.getType() == Map.class ? sections : RandomRecords.value(partnership, c));
  }

  private static Record set(Record fact, String[] steps, int at, Object value) {
    Matcher step = step(steps[at]);
    return RandomRecords.make(
        fact.getClass(),
        c -> {
          Object now = RandomRecords.value(fact, c);
          if (!Words.kebab(c.getName()).equals(step.group(1))) {
            return now;
          }
          return step.group(2) == null
              ? value
              : element(now == null ? List.of() : (List<?>) now, step.group(2), steps, at, value);
        });
  }

  private static List<?> element(List<?> of, String index, String[] steps, int at, Object value) {
    List<Object> all = new ArrayList<>(of);
    if (index.equals("+")) {
      all.add(value);
    } else {
      int i = Integer.parseInt(index);
      boolean last = at == steps.length - 1;
      all.set(i, last ? value : set((Record) all.get(i), steps, at + 1, value));
    }
    return Collections.unmodifiableList(all);
  }

  private static Matcher step(String text) {
    Matcher step = STEP.matcher(text);
    if (!step.matches()) {
      throw new IllegalArgumentException("not a step of a path: " + text);
    }
    return step;
  }
}
