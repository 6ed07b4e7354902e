package org.aqcp.framework;

import org.aqcp.input.problem.InputProblem;
import org.aqcp.input.problem.Problems;
import org.aqcp.input.problem.Words;
import org.aqcp.input.record.KnownKeys;
import org.aqcp.input.yaml.Node;

/** Finds efforts of parts that do not exist, and steps that would take nothing. */
record EffortProblems(Problems problems) {
  void check(Node.Mapping root) {
    if (root.get("efforts").orElse(null) instanceof Node.Mapping efforts) {
      checkNumbers(efforts);
      if (efforts.get("parts").orElse(null) instanceof Node.Mapping parts) {
        checkNumbers(parts);
        new KnownKeys(FactPaths.all()).refuseOthers(parts, problems);
      }
    }
  }

  private void checkNumbers(Node.Mapping efforts) {
    efforts
        .entries()
        .forEach(
            (name, entry) -> {
              if (entry.value() instanceof Node.Scalar number && number.text().equals("0")) {
                problems.add(
                    InputProblem.INVALID_VALUE,
                    number.extent(problems),
                    Words.quoted(name) + " must take at least 1",
                    "a step that takes nothing would always be proposed");
              }
            });
  }
}
