package org.aqcp.random;

import java.util.List;
import org.aqcp.explanation.facts.Unreported;
import org.aqcp.input.problem.Words;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.facts.SectionType;

/** Fills in unreported parts, like a partnership that reports everything. */
final class Answers {
  private Answers() {}

  static Partnership report(Partnership partnership, Unreported asked, Partnership answers) {
    if (asked.key().isEmpty()) {
      return PathEdit.in(partnership, "incomplete", asked.path());
    }
    return PathEdit.in(partnership, asked.path(), value(answers, asked.path()));
  }

  private static Object value(Partnership answers, String path) {
    Object at = answers;
    for (String step : path.split("\\.", -1)) {
      String name = step.replaceAll("\\[.*", "");
      Object next =
          at instanceof Partnership p && SectionType.keyed(name).isPresent()
              ? p.section(SectionType.keyed(name).get()).facts()
              : part((Record) at, name);
      String index = step.replaceAll("\\D", "");
      at = index.isEmpty() ? next : ((List<?>) next).get(Integer.parseInt(index));
    }
    return at;
  }

  private static Object part(Record fact, String key) {
    for (var component : fact.getClass().getRecordComponents()) {
      if (Words.kebab(component.getName()).equals(key)) {
        return RandomRecords.value(fact, component);
      }
    }
    throw new IllegalArgumentException(fact + " has no " + key);
  }
}
