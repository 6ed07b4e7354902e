package org.aqcp.bench;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.aqcp.assist.edit.Edit;
import org.aqcp.assist.edit.EditVerb;
import org.aqcp.condition.Kind;
import org.aqcp.explanation.ExplainedEvaluation;
import org.aqcp.explanation.IndicatorExplanation;
import org.aqcp.input.problem.Words;
import org.aqcp.input.record.Day;
import org.aqcp.input.record.PartMarks;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.facts.SectionType;
import org.aqcp.report.words.YamlText;
import org.aqcp.search.edit.Change;

/**
 * Edits that somebody would try on a partnership: each change that is advised, each number, date,
 * word and yes or no otherwise, each list without its first entry, and each entry removed.
 */
final class TypicalEdits {
  private final Map<String, List<Edit>> edits = new TreeMap<>();

  private TypicalEdits() {}

  /** By what they do. */
  static Map<String, List<Edit>> of(ExplainedEvaluation explained) {
    TypicalEdits typical = new TypicalEdits();
    explained.indicators().forEach(typical::advised);
    Partnership of = explained.evaluation().partnership();
    typical.parts("", of);
    for (SectionType section : SectionType.values()) {
      for (int i = 0; i < of.section(section).facts().size(); i++) {
        String path = section.key() + "[" + i + "]";
        typical.add("an entry removed", EditVerb.REMOVE, path, "");
        typical.parts(path + ".", (Record) of.section(section).facts().get(i));
      }
    }
    return typical.edits;
  }

  private void advised(IndicatorExplanation explanation) {
    explanation
        .remedy()
        .ifPresent(
            remedy ->
                remedy
                    .changes()
                    .forEach(
                        change -> {
                          if (!(change instanceof Change.Close)) {
                            String value = YamlText.of(change.value());
                            add("a change that is advised", EditVerb.SET, change.path(), value);
                          }
                        }));
  }

  private void parts(String path, Record fact) {
    Map<String, RecordComponent> components = Kind.of(fact.getClass()).components();
    components.values().stream()
        .skip(1)
        .forEach(
            part -> {
              Object value = other(part, Kind.value(fact, part.getName()));
              String key = Words.kebab(part.getName());
              if (value != null && !key.equals("level")) {
                add("another value of a part", EditVerb.SET, path + key, YamlText.of(value));
              }
            });
  }

  /** Null if the part is not reported, or holds text. */
  private static Object other(RecordComponent part, Object value) {
    if (value instanceof Boolean yes) {
      return !yes;
    }
    if (value instanceof Integer number) {
      return number / 2;
    }
    if (value instanceof Day day) {
      return day.plusDays(-400);
    }
    if (value instanceof List<?> list) {
      return list.isEmpty() ? null : list.subList(1, list.size());
    }
    return PartMarks.of(part).words().stream()
        .filter(word -> !word.equals(value))
        .findFirst()
        .filter(word -> value != null)
        .orElse(null);
  }

  private void add(String what, EditVerb verb, String path, String value) {
    edits.computeIfAbsent(what, all -> new ArrayList<>()).add(new Edit(verb, path, value));
  }
}
