package org.aqcp.report.evaluation;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.aqcp.condition.Kind;
import org.aqcp.input.problem.Words;
import org.aqcp.input.record.PartMarks;
import org.aqcp.report.words.ValueWords;
import org.aqcp.search.edit.Records;

/** Says which keys a new fact has, and which values, where it matters. */
final class NewEntryText {
  private NewEntryText() {}

  /** Such as {@code , kind funding, date 2014-06-30}. */
  static String of(Record fact) {
    List<String> parts = parts(fact, "with ");
    return parts.isEmpty() ? "" : ", " + String.join(", ", parts);
  }

  private static List<String> parts(Record fact, String with) {
    List<String> parts = new ArrayList<>();
    for (RecordComponent part : Kind.of(fact.getClass()).components().values()) {
      Object value = Kind.value(fact, part.getName());
      if (value != null && !isGiven(fact, part, value)) {
        parts.add(ValueWords.isMadeUp(value) ? with + one(part) : part(part, value));
      }
    }
    return parts;
  }

  /** Such as {@code a contact}, or {@code a partner as owner}. */
  private static String one(RecordComponent part) {
    String key = Words.spoken(part.getName());
    String names = PartMarks.of(part).names();
    boolean said = List.of(names.split("/", -1)).stream().anyMatch(key::endsWith);
    return said
        ? Words.article(key)
        : Words.article(names) + " as `" + Words.kebab(part.getName()) + "`";
  }

  /** Whether a value is a name that is made up or was said, or follows from other values. */
  private static boolean isGiven(Record fact, RecordComponent part, Object value) {
    return PartMarks.of(part).required()
        ? ValueWords.isMadeUp(value) || ActText.says(fact, part)
        : value.equals(Kind.value(Records.with(fact, part.getName(), null), part.getName()));
  }

  private static String part(RecordComponent part, Object value) {
    String key = Words.kebab(part.getName());
    if (!(value instanceof List<?> list)) {
      return key + " " + (value instanceof String word ? word : ValueWords.of(part, value));
    }
    boolean facts = !list.isEmpty() && list.get(0) instanceof Record;
    return facts ? facts(key, list) : names(key, list);
  }

  private static String names(String key, List<?> list) {
    List<String> names = new ArrayList<>();
    list.stream().filter(name -> !ValueWords.isMadeUp(name)).forEach(n -> names.add("" + n));
    int others = list.size() - names.size();
    if (names.isEmpty()) {
      return others + (others == 1 ? " name in `" : " names in `") + key + "`";
    }
    if (others > 0) {
      names.add(others + " more");
    }
    return key + " " + ValueWords.joined(names);
  }

  private static String facts(String key, List<?> facts) {
    if (facts.stream().noneMatch(fact -> ValueWords.isMadeUp(Kind.name((Record) fact)))) {
      return key + " " + ValueWords.joined(facts.stream().map(it -> named((Record) it)).toList());
    }
    List<String> each = new ArrayList<>();
    facts.forEach(fact -> each.add(ValueWords.joined(parts((Record) fact, ""))));
    String all = facts.size() + " `" + key + "`";
    if (each.stream().distinct().count() == 1) {
      String with = facts.size() == 1 ? " with " : ", each with ";
      return each.get(0).isEmpty() ? all : all + with + each.get(0);
    }
    each.removeIf(String::isEmpty);
    return all + ", one with " + String.join(", one with ", each);
  }

  private static String named(Record fact) {
    List<String> parts = parts(fact, "with ");
    return Kind.name(fact) + (parts.isEmpty() ? "" : " (" + String.join(", ", parts) + ")");
  }
}
