package org.aqcp.bench.workload;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.aqcp.input.problem.Place;
import org.aqcp.input.problem.Words;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.facts.Section;
import org.aqcp.partnership.facts.SectionType;

/** A partnership as the file that states it. */
final class PartnershipYaml {
  private PartnershipYaml() {}

  static String of(Partnership partnership, String name) {
    StringBuilder yaml = new StringBuilder("format: aqcp-partnership/1\n");
    List<String> complete = new ArrayList<>();
    for (String key : keys(partnership)) {
      yaml.append(key.startsWith("name: ") ? "name: " + name : key).append('\n');
    }
    partnership.sections().forEach((type, section) -> section(type, section, yaml, complete));
    return yaml + "complete: " + complete + "\n";
  }

  private static void section(
      SectionType type, Section section, StringBuilder yaml, List<String> complete) {
    if (!section.reported()) {
      return;
    }
    if (section.complete()) {
      complete.add(type.key());
    }
    yaml.append(type.key()).append(section.facts().isEmpty() ? ": []\n" : ":\n");
    for (Object fact : section.facts()) {
      List<String> keys = keys((Record) fact);
      yaml.append("  - ").append(String.join("\n    ", keys)).append('\n');
    }
  }

  /** What is reported of a fact, each as {@code key: value}. */
  private static List<String> keys(Record fact) {
    List<String> keys = new ArrayList<>();
    for (RecordComponent component : fact.getClass().getRecordComponents()) {
      Object value = value(fact, component);
      if (value != null && !(value instanceof Place) && !(value instanceof Map)) {
        keys.add(Words.kebab(component.getName()) + ": " + yaml(value));
      }
    }
    return keys;
  }

  private static Object value(Record fact, RecordComponent component) {
    try {
      return component.getAccessor().invoke(fact);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String yaml(Object value) {
    if (value instanceof Boolean yes) {
      return yes ? "yes" : "no";
    }
    if (value instanceof Collection<?> several) {
      return several.stream()
          .map(PartnershipYaml::yaml)
          .collect(Collectors.joining(", ", "[", "]"));
    }
    if (value instanceof Record part) {
      return "{" + String.join(", ", keys(part)) + "}";
    }
    return value instanceof String text ? '"' + text + '"' : String.valueOf(value);
  }
}
