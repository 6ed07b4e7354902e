package org.aqcp.report.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.aqcp.author.cases.CaseFileReader;
import org.aqcp.author.coverage.FoundCase;
import org.aqcp.condition.Kind;
import org.aqcp.condition.Status;
import org.aqcp.input.problem.Words;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.facts.Section;
import org.aqcp.partnership.facts.SectionType;
import org.aqcp.report.words.YamlText;

/** Writes cases in the format of a case file. */
public final class CaseYaml {
  private static final int WIDTH = 100;
  private static final List<String> IN_HEAD = List.of("name", "level", "asOf");

  private CaseYaml() {}

  /** The head of a case file. */
  public static String head(String version, String level, LocalDate asOf) {
    return "format: %s\nagainst: %s\nlevel: %s\nas-of: %s\ncases:\n"
        .formatted(CaseFileReader.FORMAT, version, level, asOf);
  }

  /** The name of a generated case: a sentence. */
  public static String name(FoundCase found) {
    return TargetText.of(found.target());
  }

  /**
   * One case, below a comment that asks the reader to check it.
   *
   * @param indent the spaces before its dash
   * @param asOf the as-of date in the file's head
   */
  public static String of(FoundCase found, String indent, LocalDate asOf) {
    String expected = found.target().indicator().id() + ": " + found.status().key();
    return indent
        + "# written by aqcp: check that this is what you mean\n"
        + of(name(found), found.given(), expected, indent, asOf);
  }

  /**
   * One case.
   *
   * @param expected such as {@code L2.2: met}
   */
  static String of(
      String name, Partnership partnership, String expected, String indent, LocalDate asOf) {
    List<String> given = given(partnership, asOf);
    String line = "given: {" + String.join(", ", given) + "}";
    boolean onOneLine = line.length() <= WIDTH && line.indexOf('\n') < 0;
    StringBuilder text = new StringBuilder();
    text.append(indent).append("- name: ").append(YamlText.of(name)).append('\n');
    if (onOneLine) {
      text.append(indent).append("  ").append(line).append('\n');
    } else {
      text.append(indent).append("  given:\n");
      for (String one : given) {
        one.lines().forEach(l -> text.append(indent).append("    ").append(l).append('\n'));
      }
    }
    return text.append(indent).append("  expect: {").append(expected).append("}\n").toString();
  }

  /** A case for roll-up rules. */
  static String ofStatuses(
      String name, Map<String, Status> statuses, String expected, String indent) {
    String given =
        statuses.entrySet().stream()
            .map(one -> one.getKey() + ": " + one.getValue().key())
            .collect(Collectors.joining(", ", "{statuses: {", "}}"));
    return "%s- name: %s\n%s  given: %s\n%s  expect: {%s}\n"
        .formatted(indent, YamlText.of(name), indent, given, indent, expected);
  }

  private static List<String> given(Partnership partnership, LocalDate asOf) {
    List<String> lines = new ArrayList<>();
    if (!partnership.asOf().equals(asOf)) {
      lines.add("as-of: " + partnership.asOf());
    }
    for (String component : Kind.of(Partnership.class).components().keySet()) {
      Object value = Kind.value(partnership, component);
      if (value != null && !IN_HEAD.contains(component)) {
        lines.add(Words.kebab(component) + ": " + YamlText.of(value));
      }
    }
    List<String> incomplete = new ArrayList<>();
    for (SectionType type : SectionType.values()) {
      Section section = partnership.section(type);
      if (section.reported() || !section.facts().isEmpty()) {
        lines.add(type.key() + ":" + facts(section));
        if (section.open()) {
          incomplete.add(type.key());
        }
      }
    }
    if (!incomplete.isEmpty()) {
      lines.add("incomplete: " + YamlText.of(incomplete));
    }
    return lines;
  }

  /** Two or more facts go on separate lines. */
  private static String facts(Section section) {
    return section.facts().size() < 2
        ? " " + YamlText.of(section.facts())
        : section.facts().stream()
            .map(fact -> "\n  - " + YamlText.of(fact))
            .collect(Collectors.joining());
  }
}
