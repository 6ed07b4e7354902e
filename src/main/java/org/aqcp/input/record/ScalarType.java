package org.aqcp.input.record;

import java.util.Optional;
import org.aqcp.input.problem.Advice;
import org.aqcp.input.problem.Fix;
import org.aqcp.input.problem.InputProblem;
import org.aqcp.input.problem.Problems;
import org.aqcp.input.problem.Words;
import org.aqcp.input.yaml.Node;

/** A type of single value: a word, number, date or text. */
interface ScalarType extends ValueType {
  /** A description of valid values, such as {@code a word}. */
  String expected();

  Object read(Node.Scalar scalar, String key, Problems problems);

  @Override
  default Object read(Node node, String key, Problems problems) {
    if (node instanceof Node.Scalar scalar) {
      return read(scalar, key, problems);
    }
    return refuse(node, key, Advice.NONE, Optional.empty(), problems);
  }

  /** Adds a problem with an invalid value and, if it is unambiguous, its fix. Returns null. */
  default Object refuse(
      Node node, String key, Advice advice, Optional<Fix> fix, Problems problems) {
    String message = Words.quoted(key) + " must be " + expected() + ", not " + node.kind();
    problems.add(InputProblem.INVALID_VALUE, node.extent(problems), message, advice, fix);
    return null;
  }
}
