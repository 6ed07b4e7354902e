package org.aqcp.metrics.measure;

import java.util.List;
import java.util.Optional;
import org.aqcp.framework.FrameworkProblem;
import org.aqcp.input.problem.Problems;
import org.aqcp.input.problem.Suggestion;
import org.aqcp.input.problem.Words;
import org.aqcp.input.yaml.Node;

/** Checks what a file of measures says of those that its version inherits. */
record RevisedMeasures(Problems problems, EarlierMeasures earlier) {
  void check(Node.Mapping file, List<MeasureDefinition> measures) {
    Optional<Node> retire = file.get("retire");
    if (retire.isPresent() && !earlier.isAny()) {
      problems.add(
          FrameworkProblem.NOT_IN_EXTENDED,
          retire.get().place(),
          "the version of these measures extends none, so it has none to retire",
          "delete the measures themselves");
    } else if (retire.orElse(null) instanceof Node.Sequence ids) {
      ids.items().forEach(this::requireKnown);
    }
    measures.forEach(this::refuseReuse);
  }

  private void requireKnown(Node item) {
    if (item instanceof Node.Scalar id && !earlier.has(id.text())) {
      List<String> known = earlier.ids();
      problems.add(
          FrameworkProblem.NOT_IN_EXTENDED,
          id.extent(problems),
          "`%s` has no measure %s".formatted(earlier.version(), Words.quoted(id.text())),
          Suggestion.advice(id.text(), known),
          Suggestion.slip(id.text(), known)
              .flatMap(right -> problems.replacing(id.place(), id.text(), right)));
    }
  }

  /** Reports would mix up two measures of one id. */
  private void refuseReuse(MeasureDefinition measure) {
    String version = earlier.used().get(measure.id());
    if (version != null && !earlier.has(measure.id())) {
      problems.add(
          FrameworkProblem.DUPLICATE_ID,
          measure.place(),
          "the id %s was used in `%s`".formatted(Words.quoted(measure.id()), version),
          "choose another one; ids are never reused");
    }
  }
}
