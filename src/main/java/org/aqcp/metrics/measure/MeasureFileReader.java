package org.aqcp.metrics.measure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aqcp.input.file.TextFile;
import org.aqcp.input.problem.InputProblem;
import org.aqcp.input.problem.Problem;
import org.aqcp.input.problem.Problems;
import org.aqcp.input.problem.Words;
import org.aqcp.input.record.RecordReader;
import org.aqcp.input.yaml.Node;
import org.aqcp.input.yaml.YamlFile;
import org.aqcp.metrics.condition.AllOf;
import org.aqcp.metrics.condition.PeriodCondition;
import org.aqcp.metrics.condition.PeriodConditionReader;

/** Reads a file of measures. */
public final class MeasureFileReader {
  public static final String FORMAT = "aqcp-measures/1";

  /** The keys of a measure that hold conditions. */
  private static final List<String> CONDITIONS =
      List.of("base", "excluded", "denominator", "numerator");

  private static final List<String> NEEDED = List.of("base", "denominator", "value");
  private static final int MOST = 200;

  private final YamlFile file;
  private final EarlierMeasures earlier;
  private final Problems problems;
  private final Optional<Node.Mapping> terms;

  private MeasureFileReader(YamlFile file, EarlierMeasures earlier) {
    this.file = file;
    this.earlier = earlier;
    this.problems = file.problems();
    this.terms = terms();
  }

  /**
   * Reads a file of measures that belongs to no version, or to one that extends no other.
   *
   * @throws InvalidInput with all problems in the file
   */
  public static MeasureFile read(TextFile text) {
    return read(text, EarlierMeasures.NONE, new ArrayList<>());
  }

  /**
   * Reads a file of measures of a version.
   *
   * @param earlier those of the version that it extends
   * @param warnings takes what is probably a mistake
   * @throws InvalidInput with all problems in the file
   */
  public static MeasureFile read(TextFile text, EarlierMeasures earlier, List<Problem> warnings) {
    YamlFile file = YamlFile.of(text);
    file.requireFormat(FORMAT);
    MeasureFile read = new MeasureFileReader(file, earlier).read();
    warnings.addAll(file.problems().warnings());
    return read;
  }

  private MeasureFile read() {
    PeriodConditionReader conditions =
        new PeriodConditionReader(problems, terms, BuiltInTerms.all());
    List<MeasureDefinition> measures = new ArrayList<>();
    for (Node item : items()) {
      measure(item, conditions).ifPresent(measures::add);
    }
    conditions.tellUnusedTerms(terms);
    new MeasureIds(problems).check(measures);
    new RevisedMeasures(problems, earlier).check(file.root(), measures);
    Optional<MeasureFile> read =
        new RecordReader(problems)
            .read(
                file.root(),
                MeasureFile.class,
                Map.of("measures", measures, "origin", file.origin()),
                List.of("format", "terms", "measures"));
    problems.refuse();
    return read.orElseThrow();
  }

  private Optional<Node.Mapping> terms() {
    Optional<Node> named = file.root().get("terms");
    if (named.isPresent() && !(named.get() instanceof Node.Mapping)) {
      problems.add(
          InputProblem.INVALID_VALUE,
          named.get().place(),
          "`terms` must be names with conditions",
          "write `left: exit is known` under it");
    }
    return named.filter(Node.Mapping.class::isInstance).map(Node.Mapping.class::cast);
  }

  private List<Node> items() {
    Optional<Node> measures = file.root().get("measures");
    if (measures.isEmpty() && file.root().get("retire").isPresent()) {
      return List.of();
    }
    if (measures.isPresent()
        && measures.get() instanceof Node.Sequence list
        && !list.items().isEmpty()
        && list.items().size() <= MOST) {
      return list.items();
    }
    problems.add(
        measures.isPresent() ? InputProblem.INVALID_VALUE : InputProblem.MISSING_KEY,
        measures.map(Node::place).orElse(file.root().place()),
        "a file of measures needs a list of 1 to " + MOST + " `measures`",
        "start each with `- id: ...`");
    return List.of();
  }

  private Optional<MeasureDefinition> measure(Node item, PeriodConditionReader conditions) {
    if (!(item instanceof Node.Mapping keys)) {
      problems.add(
          InputProblem.INVALID_VALUE,
          item.place(),
          "a measure must be `key: value` pairs, not " + item.kind(),
          "write `- id: ...`");
      return Optional.empty();
    }
    Map<String, Object> supplied = new HashMap<>();
    for (String key : CONDITIONS) {
      supplied.put(key, keys.get(key).map(node -> condition(node, conditions)).orElse(null));
    }
    supplied.put("value", keys.get("value").flatMap(new ValueText(problems)::read).orElse(null));
    List<String> others = new ArrayList<>(CONDITIONS);
    others.add("value");
    for (String key : NEEDED) {
      if (keys.get(key).isEmpty()) {
        problems.add(
            InputProblem.MISSING_KEY, keys.place(), "a measure needs " + Words.quoted(key), "");
      }
    }
    return new RecordReader(problems).read(keys, MeasureDefinition.class, supplied, others);
  }

  /** What stands for a condition with problems is not told again as missing. */
  private static PeriodCondition condition(Node node, PeriodConditionReader conditions) {
    return conditions.read(node).orElse(AllOf.EVERY_RECORD);
  }
}
