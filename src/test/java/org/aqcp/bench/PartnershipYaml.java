package org.aqcp.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.aqcp.condition.Kind;
import org.aqcp.input.problem.Words;
import org.aqcp.input.record.Day;
import org.aqcp.partnership.PartnershipReader;
import org.aqcp.partnership.facts.Employer;
import org.aqcp.partnership.facts.Partner;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.facts.Section;
import org.aqcp.partnership.facts.SectionType;

/** Writes a partnership file in the usual layout. */
public final class PartnershipYaml {
  /** What was so on some day was so by the as-of date. */
  private static final Set<String> PAST = Set.of("date", "reviewed", "since");

  private final StringBuilder yaml = new StringBuilder();
  private final Day asOf;

  private PartnershipYaml(Day asOf) {
    this.asOf = asOf;
  }

  public static String of(Partnership partnership, String name) {
    PartnershipYaml file = new PartnershipYaml(partnership.asOf());
    file.line(0, "format: " + PartnershipReader.FORMAT);
    file.line(0, "name: " + name);
    Kind.of(Partnership.class).components().keySet().stream()
        .filter(component -> !component.equals("name"))
        .forEach(component -> file.component(0, partnership, component));
    file.complete(partnership);
    partnership.sections().forEach(file::section);
    return file.yaml.toString();
  }

  private void complete(Partnership partnership) {
    List<String> complete = new ArrayList<>();
    partnership
        .sections()
        .forEach(
            (type, section) -> {
              if (section.reported() && section.complete()) {
                complete.add(type.key());
              }
            });
    line(0, "complete: [" + String.join(", ", complete) + "]");
  }

  private void section(SectionType type, Section section) {
    if (section.reported()) {
      Set<String> names = new HashSet<>();
      List<Record> facts =
          section.facts().stream()
              .map(Record.class::cast)
              .filter(fact -> !isCounted(fact) || names.add(nameOf(fact)))
              .toList();
      yaml.append('\n');
      list(0, type.key(), facts);
    }
  }

  /** What rules count by its name may stand in a file but once. */
  private static boolean isCounted(Record fact) {
    return fact instanceof Partner || fact instanceof Employer;
  }

  private static String nameOf(Record fact) {
    return fact instanceof Partner partner ? partner.organisation() : ((Employer) fact).name();
  }

  private void component(int indent, Record fact, String component) {
    Object value = Kind.value(fact, component);
    if (PAST.contains(component) && value instanceof Day day && day.isAfter(asOf)) {
      value = asOf;
    }
    String key = Words.kebab(component);
    if (value instanceof Collection<?> several && several.stream().anyMatch(this::isRecord)) {
      list(indent, key, several);
    } else if (value != null) {
      line(indent, key + ": " + text(value));
    }
  }

  private boolean isRecord(Object value) {
    return value instanceof Record;
  }

  private void list(int indent, String key, Collection<?> facts) {
    line(indent, key + ":" + (facts.isEmpty() ? " []" : ""));
    facts.forEach(fact -> item(indent + 2, (Record) fact));
  }

  private void item(int indent, Record fact) {
    int begin = yaml.length();
    for (String component : Kind.of(fact.getClass()).components().keySet()) {
      component(indent + 2, fact, component);
    }
    yaml.setCharAt(begin + indent, '-');
  }

  private void line(int indent, String text) {
    yaml.append(" ".repeat(indent)).append(text).append('\n');
  }

  private static String text(Object value) {
    if (value instanceof Boolean yes) {
      return yes ? "yes" : "no";
    }
    if (value instanceof Collection<?> several) {
      return several.stream()
          .map(PartnershipYaml::text)
          .collect(Collectors.joining(", ", "[", "]"));
    }
    if (value instanceof Enum<?> constant) {
      return Words.kebab(constant.name().toLowerCase(Locale.ROOT));
    }
    boolean plain =
        value instanceof Number
            || value instanceof Day
            || value.toString().matches("[A-Za-z][A-Za-z0-9 -]*[A-Za-z0-9]");
    return plain ? value.toString() : "\"" + value + "\"";
  }
}
