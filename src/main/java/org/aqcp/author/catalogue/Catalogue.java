package org.aqcp.author.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aqcp.author.cases.CaseFile;
import org.aqcp.author.cases.CaseFiles;
import org.aqcp.condition.Rule;
import org.aqcp.framework.Criterion;
import org.aqcp.framework.FrameworkVersion;
import org.aqcp.framework.Home;
import org.aqcp.framework.Indicator;
import org.aqcp.framework.InvalidFramework;
import org.aqcp.rules.RulebookReader;
import org.aqcp.rules.written.WrittenRules;

/**
 * Everything that a framework version asks for: its words and numbers, its rules, and its cases as
 * examples.
 *
 * @param chapters one per criterion, in the order of the version
 * @param rollUp the rules that combine indicators into criteria, and criteria into the benchmark
 */
public record Catalogue(FrameworkVersion version, List<Chapter> chapters, List<Rule> rollUp) {
  /** A criterion with its indicators. */
  public record Chapter(Criterion criterion, List<Entry> entries) {
    public Chapter {
      entries = List.copyOf(entries);
    }
  }

  /** An indicator with its rules and examples. */
  public record Entry(Indicator indicator, List<Rule> rules, List<Example> examples) {
    public Entry {
      rules = List.copyOf(rules);
      examples = List.copyOf(examples);
    }
  }

  public Catalogue {
    chapters = List.copyOf(chapters);
    rollUp = List.copyOf(rollUp);
  }

  /**
   * Reads a version without compiling anything.
   *
   * @throws InvalidFramework with all problems in its rules or cases
   */
  public static Catalogue of(Home home, FrameworkVersion version, RulebookReader rules) {
    Map<String, List<Rule>> written = new LinkedHashMap<>();
    for (String level : version.levelIds()) {
      written.put(level, validRules(rules.written(version, level)));
    }
    List<CaseFile> cases = CaseFiles.read(home, version);
    List<Chapter> chapters = new ArrayList<>();
    for (Criterion criterion : version.criteria()) {
      List<Rule> all = written.get(criterion.level());
      chapters.add(
          new Chapter(
              criterion, criterion.indicators().stream().map(i -> entry(i, all, cases)).toList()));
    }
    List<Rule> rollUp =
        written.values().stream().findFirst().orElseThrow().stream().filter(Rule::rollUp).toList();
    return new Catalogue(version, chapters, rollUp);
  }

  private static List<Rule> validRules(WrittenRules written) {
    if (!written.problems().isEmpty()) {
      throw new InvalidFramework(written.problems());
    }
    return written.rules();
  }

  private static Entry entry(Indicator indicator, List<Rule> all, List<CaseFile> cases) {
    String id = indicator.id();
    List<Rule> rules = all.stream().filter(rule -> !rule.rollUp() && rule.on().equals(id)).toList();
    List<Example> examples =
        cases.stream()
            .flatMap(file -> file.cases().stream())
            .filter(one -> one.expected().containsKey(id))
            .map(one -> new Example(one.name(), one.expected().get(id)))
            .toList();
    return new Entry(indicator, rules, examples);
  }

  /** Whether any of its wording is this project's own rather than the publication's. */
  public boolean operationalised() {
    return version.indicators().stream().anyMatch(Catalogue::isOperationalised);
  }

  public static boolean isOperationalised(Indicator indicator) {
    return indicator.source().isOperationalised();
  }
}
