package org.aqcp.metrics.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aqcp.input.file.TextFile;
import org.aqcp.input.problem.InputProblem;
import org.aqcp.input.problem.InvalidInput;
import org.aqcp.input.problem.Place;
import org.aqcp.input.problem.Problems;
import org.aqcp.input.problem.Words;
import org.aqcp.input.record.About;
import org.aqcp.input.record.AllowedWords;
import org.aqcp.input.record.RecordReader;
import org.aqcp.input.record.Required;
import org.aqcp.input.yaml.Node;
import org.aqcp.input.yaml.YamlFile;
import org.aqcp.metrics.measure.MeasureDefinition;
import org.aqcp.metrics.measure.MeasureFile;
import org.aqcp.metrics.measure.ReportingPeriod;

/** Reads a file of cases of measures. */
public final class MeasureCaseReader {
  public static final String FORMAT = "aqcp-measure-cases/1";

  /** What a case says beside its people. */
  @About("A few people, and what a measure must say of them.")
  public record CaseHead(
      @Required
          @About(
              value = "a sentence that could be read out in a meeting",
              example = "a leaver without wage records yet is left out")
          String name,
      @Required @About(value = "the id of the measure", example = "C1") String measure,
      @About(
              value = "the reporting period; without one, all records are reported",
              example = "PY2024")
          String period,
      @Required @About(value = "the expected value, or none", example = "1/2") String value,
      Place place) {}

  private final YamlFile file;
  private final Problems problems;
  private final MeasureFile measures;

  private MeasureCaseReader(YamlFile file, MeasureFile measures) {
    this.file = file;
    this.problems = file.problems();
    this.measures = measures;
  }

  /**
   * Reads cases.
   *
   * @param measures the file of measures that they test
   * @throws InvalidInput with all problems in the file
   */
  public static MeasureCaseFile read(TextFile text, MeasureFile measures) {
    YamlFile file = YamlFile.of(text);
    file.requireFormat(FORMAT);
    return new MeasureCaseReader(file, measures).read();
  }

  private MeasureCaseFile read() {
    List<MeasureCase> cases = new ArrayList<>();
    PeopleReader people = new PeopleReader(problems, usual());
    for (Node item : list(file.root(), "cases")) {
      if (item instanceof Node.Mapping keys) {
        read(keys, people).ifPresent(cases::add);
      } else {
        refuse(item, "a case", "write `- name: ...`");
      }
    }
    file.root().entries().forEach(this::refuseOther);
    problems.refuse();
    return new MeasureCaseFile(file.origin().file(), cases);
  }

  private void refuseOther(String key, Node.Entry entry) {
    if (!List.of("format", "usual", "cases").contains(key)) {
      problems.add(
          InputProblem.UNKNOWN_KEY,
          problems.extent(entry.keyPlace(), key),
          "unknown key " + Words.quoted(key),
          "expected one of `usual`, `cases`");
    }
  }

  private Map<String, Object> usual() {
    return file.root()
        .get("usual")
        .flatMap(node -> new PeopleReader(problems, Map.of()).cells(node))
        .orElse(Map.of());
  }

  private List<Node> list(Node.Mapping in, String key) {
    Optional<Node> value = in.get(key);
    if (value.isPresent() && value.get() instanceof Node.Sequence list && !list.items().isEmpty()) {
      return list.items();
    }
    problems.add(
        InputProblem.MISSING_KEY,
        value.map(Node::place).orElse(in.place()),
        "a list of " + Words.quoted(key) + " is needed",
        "start each with `- `");
    return List.of();
  }

  private Optional<MeasureCase> read(Node.Mapping keys, PeopleReader people) {
    Optional<CaseHead> head =
        new RecordReader(problems).read(keys, CaseHead.class, Map.of(), List.of("people"));
    List<CasePeriod> periods = new ArrayList<>();
    List<Node> items = list(keys, "people");
    for (int i = 0; i < items.size(); i++) {
      people.read(items.get(i), "person " + (i + 1)).ifPresent(periods::add);
    }
    if (keys.get("measure").orElse(null) instanceof Node.Scalar id) {
      List<String> known = measures.measures().stream().map(MeasureDefinition::id).toList();
      new AllowedWords("measure", known).check(id, problems);
    }
    return head.flatMap(read -> period(read).map(period -> of(read, period, periods)));
  }

  private Optional<ReportingPeriod> period(CaseHead head) {
    try {
      return Optional.of(
          head.period() == null ? ReportingPeriod.ALL : ReportingPeriod.of(head.period()));
    } catch (InvalidInput wrong) {
      wrong.problems().forEach(one -> problems.add(one.in(problems.file())));
      return Optional.empty();
    }
  }

  private static MeasureCase of(CaseHead head, ReportingPeriod period, List<CasePeriod> periods) {
    return new MeasureCase(
        head.name(), head.measure(), period, periods, head.value(), head.place());
  }

  private void refuse(Node node, String what, String hint) {
    problems.add(
        InputProblem.INVALID_VALUE, node.place(), what + " must be `key: value` pairs", hint);
  }
}
