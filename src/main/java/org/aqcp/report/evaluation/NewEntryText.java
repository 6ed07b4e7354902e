package org.aqcp.report.evaluation;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.aqcp.condition.Kind;
import org.aqcp.input.problem.Words;
import org.aqcp.report.words.ValueWords;

/** Says which keys a new fact has, and which values, where it matters. */
final class NewEntryText {
  private NewEntryText() {}

  /** Such as {@code , kind funding, date 2014-06-30}. */
  static String of(Record fact) {
    List<String> parts = parts(fact);
    return parts.isEmpty() ? "" : ", " + String.join(", ", parts);
  }

  private static List<String> parts(Record fact) {
    List<String> parts = new ArrayList<>();
    for (RecordComponent part : Kind.of(fact.getClass()).components().values()) {
      Object value = Kind.value(fact, part.getName());
      boolean name = value != null && value.equals(Kind.name(fact)) && ValueWords.isMadeUp(value);
      if (value != null && !name) {
        parts.add(part(part, value));
      }
    }
    return parts;
  }

  private static String part(RecordComponent part, Object value) {
    String key = Words.kebab(part.getName());
    if (ValueWords.isMadeUp(value)) {
      return "with " + Words.article(Words.spoken(part.getName()));
    }
    if (value instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof Record) {
      return facts(key, list);
    }
    if (value instanceof List<?> list && list.stream().noneMatch(ValueWords::isMadeUp)) {
      return key + " " + ValueWords.joined(list.stream().map(String::valueOf).toList());
    }
    return key + " " + (value instanceof String word ? word : ValueWords.of(part, value));
  }

  private static String facts(String key, List<?> facts) {
    Set<String> each = new LinkedHashSet<>();
    facts.forEach(fact -> each.add(ValueWords.joined(parts((Record) fact))));
    String all = facts.size() == 1 ? "1 of the `" + key + "`" : facts.size() + " `" + key + "`";
    String said = String.join("; ", each);
    if (said.isEmpty()) {
      return all;
    }
    return all + (each.size() == 1 && facts.size() > 1 ? ", each " : ": ") + said;
  }
}
