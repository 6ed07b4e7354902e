package org.aqcp.random;

import java.util.ArrayList;
import java.util.List;
import org.aqcp.explanation.facts.Unreported;
import org.aqcp.input.problem.Words;
import org.aqcp.partnership.facts.Fact;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.facts.Section;
import org.aqcp.partnership.facts.SectionType;

/** Fills in unreported parts, like a partnership that reports everything. */
final class Answers {
  private Answers() {}

  static Partnership report(Partnership partnership, Unreported asked, Partnership answers) {
    if (asked.key().isEmpty()) {
      return PathEdit.in(partnership, asked.path(), asked.value());
    }
    return PathEdit.in(partnership, asked.path(), value(answers, asked.path()));
  }

  /** The same with one part as others answer it. */
  static Partnership set(Partnership partnership, String path, Partnership answers) {
    return PathEdit.in(partnership, path, value(answers, path));
  }

  /** The same, where a section that may hold more holds what the answers list, and no more. */
  static Partnership fill(Partnership partnership, Unreported asked, Partnership answers) {
    if (!asked.key().isEmpty()) {
      return report(partnership, asked, answers);
    }
    String key = asked.value() instanceof String listed ? listed : asked.path();
    SectionType type = SectionType.keyed(key).orElseThrow();
    List<Fact> facts = new ArrayList<>(partnership.section(type).facts());
    List<Fact> all = answers.section(type).facts();
    facts.addAll(all.subList(facts.size(), all.size()));
    return partnership.with(type, Section.complete(facts));
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
