package org.aqcp.report.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.aqcp.author.cases.CaseFileReader;
import org.aqcp.author.coverage.Destination;
import org.aqcp.author.coverage.FoundCase;
import org.aqcp.condition.Kind;
import org.aqcp.condition.Status;
import org.aqcp.input.problem.Words;
import org.aqcp.partnership.PartnershipReader;
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
    return "format: %s\nagainst: %s\nlevel: %s\nas-of: %s\ncomplete: all\ncases:\n"
        .formatted(CaseFileReader.FORMAT, version, level, asOf);
  }

  /** A partnership as a file of its own, line by line. */
  public static List<String> file(Partnership partnership) {
    List<String> lines = new ArrayList<>();
    lines.add("format: " + PartnershipReader.FORMAT);
    lines.add("name: made up");
    lines.add("level: " + YamlText.of(partnership.level()));
    lines.add("as-of: " + partnership.asOf());
    for (String one : given(partnership, partnership.asOf().first(), false)) {
      one.lines().forEach(lines::add);
    }
    return lines;
  }

  /** The name of a generated case: a sentence. */
  public static String name(FoundCase found) {
    return TargetText.of(found.target());
  }

  /**
   * One case, below a comment that asks the reader to check it.
   *
   * @param indent the spaces before its dash
   * @param within the file that it is for, whose head applies to it
   */
  public static String of(FoundCase found, String indent, Destination within) {
    String expected = found.target().indicator().id() + ": " + found.status().key();
    return indent
        + "# written by aqcp: check that this is what you mean\n"
        + text(
            name(found), given(found.given(), within.asOf(), within.complete()), expected, indent);
  }

  /**
   * One case, for a file whose head says the same day and that all is complete.
   *
   * @param expected such as {@code L2.2: met}
   */
  static String of(String name, Partnership partnership, String expected, String indent) {
    return text(name, given(partnership, partnership.asOf().first(), true), expected, indent);
  }

  private static String text(String name, List<String> given, String expected, String indent) {
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

  private static List<String> given(
      Partnership partnership, LocalDate asOf, boolean completeInHead) {
    List<String> lines = new ArrayList<>();
    if (!partnership.asOf().first().equals(asOf)) {
      lines.add("as-of: " + partnership.asOf());
    }
    for (String component : Kind.of(Partnership.class).components().keySet()) {
      Object value = Kind.value(partnership, component);
      if (value != null && !IN_HEAD.contains(component)) {
        lines.add(Words.kebab(component) + ": " + YamlText.of(value));
      }
    }
    for (SectionType type : SectionType.values()) {
      Section section = partnership.section(type);
      if (section.reported()) {
        lines.add(type.key() + ":" + facts(section));
      }
    }
    complete(partnership, completeInHead).ifPresent(lines::add);
    return lines;
  }

  /** Which sections are complete, if the head of the file does not say the same. */
  private static Optional<String> complete(Partnership partnership, boolean completeInHead) {
    List<String> complete = new ArrayList<>();
    boolean all = true;
    for (SectionType type : SectionType.values()) {
      Section section = partnership.section(type);
      if (section.reported() && section.open()) {
        all = false;
      } else if (!section.facts().isEmpty()) {
        complete.add(type.key());
      }
    }
    boolean said = completeInHead ? all : complete.isEmpty();
    String which = all ? "all" : YamlText.of(complete);
    return said ? Optional.empty() : Optional.of("complete: " + which);
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
