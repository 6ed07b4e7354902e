package org.aqcp.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aqcp.condition.Status;
import org.aqcp.framework.FrameworkVersion;
import org.aqcp.input.About;
import org.aqcp.input.InvalidInput;
import org.aqcp.input.Node;
import org.aqcp.input.Problems;
import org.aqcp.input.RecordReader;
import org.aqcp.input.Required;
import org.aqcp.input.Words;
import org.aqcp.input.YamlFile;
import org.aqcp.partnership.Level;
import org.aqcp.partnership.PartnershipReader;

/** Reads the cases that stand beside a rule file. */
public final class CaseFileReader {
  public static final String FORMAT = "aqcp-cases/1";

  /** What stands above the cases, and holds for all of them. */
  record Head(
      @Required @About(value = "the framework version", example = "aqcp-1.0") String against,
      @Required @About(value = "the level of the partnerships", example = "local") Level level,
      @Required @About(value = "the day for which they are described", example = "2014-06-30")
          LocalDate asOf) {}

  private final YamlFile file;
  private final FrameworkVersion version;
  private final Problems problems;

  private CaseFileReader(YamlFile file, FrameworkVersion version) {
    this.file = file;
    this.version = version;
    this.problems = file.problems();
  }

  /**
   * Reads a file of cases of a home.
   *
   * @param version that it stands with
   * @throws InvalidInput with everything that is wrong in it
   */
  static CaseFile read(YamlFile file, FrameworkVersion version) {
    return new CaseFileReader(file, version).read();
  }

  /**
   * Reads what is to stand in a file of cases.
   *
   * @throws InvalidInput with everything that is wrong in it
   */
  public static CaseFile of(String named, byte[] bytes, FrameworkVersion version) {
    return new CaseFileReader(YamlFile.of(named, bytes), version).read();
  }

  private CaseFile read() {
    file.requireFormat(FORMAT);
    Optional<Head> head =
        new RecordReader(problems)
            .read(file.root(), Head.class, Map.of(), List.of("format", "cases"));
    head.ifPresent(this::refuseOtherVersion);
    List<Case> cases = new ArrayList<>();
    head.ifPresent(h -> items().forEach(item -> readCase(item, h).ifPresent(cases::add)));
    problems.refuse();
    Head read = head.orElseThrow();
    return new CaseFile(file.origin().file(), read.against(), read.level(), read.asOf(), cases);
  }

  private void refuseOtherVersion(Head head) {
    if (!head.against().equals(version.id())) {
      problems.add(
          CaseProblem.CASE_AGAINST_OTHER_VERSION,
          file.root().get("against").orElseThrow().place(),
          "these cases are against "
              + Words.quoted(head.against())
              + " but stand among the rules of `"
              + version.id()
              + "`",
          "write `against: " + version.id() + "`, or move the file");
    }
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

  private Optional<Case> readCase(Node item, Head head) {
    if (!(item instanceof Node.Mapping one)
        || !one.entries().keySet().equals(Set.of("name", "given", "expect"))
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
    StatusReader statuses = new StatusReader(version, head.level(), problems);
    boolean rollUp = StatusReader.isRollUp(given);
    Map<String, Status> known = rollUp ? statuses.given(given) : Map.of();
    Map<String, Status> expected = statuses.expected(expect, rollUp);
    Map<String, String> said =
        Map.of("name", "case", "level", head.level().key(), "as-of", head.asOf().toString());
    Node.Mapping facts = rollUp ? new Node.Mapping(Map.of(), given.place()) : given;
    return new PartnershipReader()
        .given(facts, said, problems)
        .map(p -> new Case(name.text(), p, known, expected, item.place().line()));
  }
}
