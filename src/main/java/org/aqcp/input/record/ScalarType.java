package org.aqcp.input.record;

import java.util.Optional;
import org.aqcp.input.problem.Advice;
import org.aqcp.input.problem.Fix;
import org.aqcp.input.problem.InputProblem;
import org.aqcp.input.problem.Problems;
import org.aqcp.input.problem.Words;
import org.aqcp.input.yaml.Node;

/** A kind of value that is one word, number, day or text. */
interface ScalarType extends ValueType {
  /** What is wanted, such as {@code a text}. */
  String wanted();

  Object read(Node.Scalar scalar, String key, Problems problems);

  @Override
  default Object read(Node node, String key, Problems problems) {
    if (node instanceof Node.Scalar scalar) {
      return read(scalar, key, problems);
    }
    return refuse(node, key, Advice.NONE, Optional.empty(), problems);
  }

  /** Adds that something else was wanted, and what mends it for certain. */
  default Object refuse(
      Node node, String key, Advice advice, Optional<Fix> certain, Problems problems) {
    String message = Words.quoted(key) + " must be " + wanted() + ", not " + node.kind();
    problems.add(InputProblem.INVALID_VALUE, node.extent(problems), message, advice, certain);
    return null;
  }
}
