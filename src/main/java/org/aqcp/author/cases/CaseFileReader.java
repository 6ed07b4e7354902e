package org.aqcp.author.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aqcp.condition.Status;
import org.aqcp.framework.FrameworkVersion;
import org.aqcp.input.problem.InputProblem;
import org.aqcp.input.problem.InvalidInput;
import org.aqcp.input.problem.Place;
import org.aqcp.input.problem.Problems;
import org.aqcp.input.problem.Suggestion;
import org.aqcp.input.problem.Words;
import org.aqcp.input.record.About;
import org.aqcp.input.record.OneOf;
import org.aqcp.input.record.RecordReader;
import org.aqcp.input.record.Required;
import org.aqcp.input.yaml.Node;
import org.aqcp.input.yaml.YamlFile;
import org.aqcp.partnership.PartnershipReader;

/** Reads a file of cases. */
public final class CaseFileReader {
  public static final String FORMAT = "aqcp-cases/1";

  private static final Set<String> KEYS =
      Collections.unmodifiableSet(new LinkedHashSet<>(List.of("name", "given", "expect")));

  /** The keys above the cases, which apply to all of them. */
  record FileOfCases(
      @Required @About(value = "the framework version", example = "aqcp-1.0") String against,
      @Required @About(value = "the level of the partnerships", example = "state") String level,
      @Required @About(value = "the date that they describe", example = "2014-06-30")
          LocalDate asOf,
      @OneOf("all")
          @About(
              value = "that the sections of every case are complete unless the case says otherwise",
              example = "all")
          String complete) {}

  private final YamlFile file;
  private final FrameworkVersion version;
  private final Problems problems;
  private final Set<String> reportedIds = new HashSet<>();
  private boolean wrongLevel;

  private CaseFileReader(YamlFile file, FrameworkVersion version) {
    this.file = file;
    this.version = version;
    this.problems = file.problems();
  }

  /**
   * Reads a case file of a home.
   *
   * @param version the framework version whose rules it is next to
   * @throws InvalidInput with all problems in the file
   */
  static CaseFile read(YamlFile file, FrameworkVersion version) {
    return new CaseFileReader(file, version).read();
  }

  /**
   * Reads the content of a case file that is not saved yet.
   *
   * @throws InvalidInput with all problems in the file
   */
  public static CaseFile of(String named, byte[] bytes, FrameworkVersion version) {
    return new CaseFileReader(YamlFile.of(named, bytes), version).read();
  }

  private CaseFile read() {
    file.requireFormat(FORMAT);
    Optional<FileOfCases> head =
        new RecordReader(problems)
            .read(file.root(), FileOfCases.class, Map.of(), List.of("format", "cases"));
    List<Case> cases = new ArrayList<>();
    head.ifPresent(
        keys -> {
          MisplacedCases misplaced = new MisplacedCases(file);
          misplaced.refuseOtherVersion(keys.against(), version.id());
          wrongLevel = misplaced.refuseOtherLevel(keys.level(), version);
          items().forEach(item -> readCase(item, keys).ifPresent(cases::add));
        });
    problems.refuse();
    FileOfCases read = head.orElseThrow();
    return new CaseFile(
        file.origin().file(),
        read.against(),
        read.level(),
        read.asOf(),
        read.complete() != null,
        cases);
  }

  private List<Node> items() {
    Optional<Node> cases = file.root().get("cases");
    if (cases.isPresent() && cases.get() instanceof Node.Sequence list && !list.items().isEmpty()) {
      return list.items();
    }
    problems.add(
        CaseProblem.NO_CASES,
        file.root().place(),
        "the file has no cases",
        "list them under `cases`");
    return List.of();
  }

  private Optional<Case> readCase(Node item, FileOfCases head) {
    if (item instanceof Node.Mapping keys && !keys.entries().keySet().equals(KEYS)) {
      refuseKeys(keys);
      return Optional.empty();
    }
    if (!(item instanceof Node.Mapping one)
        || !(one.get("name").orElseThrow() instanceof Node.Scalar name)
        || !(one.get("given").orElseThrow() instanceof Node.Mapping given)
        || !(one.get("expect").orElseThrow() instanceof Node.Mapping expect)) {
      problems.add(
          CaseProblem.INCOMPLETE_CASE,
          item.place(),
          "this is not a case",
          "a case has `name`, `given` and `expect`");
      return Optional.empty();
    }
    StatusReader statuses =
        new StatusReader(version, head.level(), wrongLevel, reportedIds, problems);
    boolean rollUp = StatusReader.isRollUp(given);
    Map<String, Status> known = rollUp ? statuses.given(given) : Map.of();
    Map<String, Status> expected = statuses.expected(expect, rollUp);
    Map<String, String> defaults = new HashMap<>();
    defaults.put("name", "case");
    defaults.put("level", head.level());
    defaults.put("as-of", head.asOf().toString());
    if (head.complete() != null) {
      defaults.put("complete", head.complete());
    }
    Node.Mapping facts = rollUp ? new Node.Mapping(Map.of(), given.place()) : given;
    return new PartnershipReader()
        .given(facts, defaults, problems)
        .map(p -> new Case(name.text(), p, known, expected, item.place().line()));
  }

  /** Reports unknown keys, or the missing keys if there are no unknown ones. */
  private void refuseKeys(Node.Mapping one) {
    List<String> others =
        one.entries().keySet().stream().filter(key -> !KEYS.contains(key)).toList();
    for (String key : others) {
      Place place = one.entries().get(key).keyPlace();
      problems.add(
          InputProblem.UNKNOWN_KEY,
          problems.extent(place, key),
          "unknown key " + Words.quoted(key),
          Suggestion.advice(key, KEYS).or("a case has `name`, `given` and `expect`"),
          Suggestion.slip(key, KEYS)
              .filter(right -> one.get(right).isEmpty())
              .flatMap(right -> problems.replacing(place, key, right)));
    }
    List<String> missing = KEYS.stream().filter(key -> one.get(key).isEmpty()).toList();
    if (others.isEmpty()) {
      problems.add(
          CaseProblem.INCOMPLETE_CASE,
          one.place(),
          "this case has no `" + String.join("` and no `", missing) + "`",
          "a case has `name`, `given` and `expect`");
    }
  }
}
