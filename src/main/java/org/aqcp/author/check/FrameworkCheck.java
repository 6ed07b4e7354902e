package org.aqcp.author.check;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aqcp.author.cases.CaseFile;
import org.aqcp.author.cases.CaseFiles;
import org.aqcp.author.cases.ReadCases;
import org.aqcp.condition.Rule;
import org.aqcp.framework.FrameworkVersion;
import org.aqcp.framework.Home;
import org.aqcp.framework.InvalidFramework;
import org.aqcp.input.problem.Problem;
import org.aqcp.rules.RulebookReader;
import org.aqcp.rules.written.WrittenRules;

/**
 * Finds all problems in a framework version, its rules and its cases that can be found without a
 * partnership. Compiles nothing.
 *
 * @param known case files that need not be read again
 */
public record FrameworkCheck(Home home, RulebookReader rules, ReadCases known) {
  public FrameworkCheck(Home home, RulebookReader rules) {
    this(home, rules, new ReadCases());
  }

  /**
   * Checks one version.
   *
   * @throws org.aqcp.input.problem.InvalidInput if there is no version with that id
   */
  public Findings check(String id) {
    List<Problem> problems = new ArrayList<>();
    Optional<FrameworkVersion> version = version(id, problems);
    return version
        .map(read -> check(read, problems))
        .orElseGet(() -> checkRulesAlone(id, problems));
  }

  private Optional<FrameworkVersion> version(String id, List<Problem> problems) {
    try {
      return Optional.of(home.version(id));
    } catch (InvalidFramework invalid) {
      problems.addAll(invalid.problems());
      return Optional.empty();
    }
  }

  private Findings check(FrameworkVersion version, List<Problem> problems) {
    List<Rule> all = new ArrayList<>();
    Excerpts excerpts = new Excerpts(home);
    List<CaseFile> cases = cases(version, problems);
    boolean casesRead = problems.isEmpty();
    for (String level : version.levelIds()) {
      WrittenRules written = rules.written(version, level);
      problems.addAll(written.problems());
      problems.addAll(RuleLogic.problems(version, written));
      problems.addAll(new RuleNames(version, written).problems());
      all.addAll(written.rules());
      if (written.problems().isEmpty()) {
        problems.addAll(new UnusedThresholds(version, level, written.rules(), excerpts).problems());
        problems.addAll(new UnusedWeights(version, level, written.rules(), excerpts).problems());
      }
    }
    problems.addAll(new IgnoredFiles(home, version).problems());
    problems.addAll(new UneditedNotes(home, version.id()).problems());
    if (home.hasMeasures(version)) {
      problems.addAll(new UntestedMeasures(home, version).problems());
    }
    if (casesRead) {
      problems.addAll(new UntestedIndicators(version, cases).problems());
    }
    int tested = cases.stream().mapToInt(file -> file.cases().size()).sum();
    int distinct = (int) all.stream().distinct().count();
    return new Findings(
        version.id(), problems, new Findings.Looked(version.indicators().size(), distinct, tested));
  }

  private List<CaseFile> cases(FrameworkVersion version, List<Problem> problems) {
    try {
      return CaseFiles.read(home, version, known);
    } catch (InvalidFramework invalid) {
      problems.addAll(invalid.problems());
      return List.of();
    }
  }

  /** Checks the rules of a framework version that cannot be read. */
  private Findings checkRulesAlone(String id, List<Problem> problems) {
    int read = 0;
    for (Path folder : home.files(home.rules(id), 1, "", problems)) {
      if (Files.isDirectory(folder) && !folder.equals(home.rules(id))) {
        WrittenRules written = rules.written(id, folder.getFileName().toString());
        problems.addAll(written.problems());
        read += written.rules().size();
      }
    }
    return new Findings(id, problems, new Findings.Looked(0, read, 0));
  }
}
