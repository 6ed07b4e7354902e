package org.aqcp.input.record;

import org.aqcp.input.problem.InputProblem;
import org.aqcp.input.problem.Problems;
import org.aqcp.input.problem.Words;
import org.aqcp.input.yaml.Node;

/** A type of value that a key of a file can have. */
interface ValueType {
  /** Reads a node; null if a problem was added. */
  Object read(Node node, String key, Problems problems);

  /** Reads a node that may be blank or already refused. */
  default Object readPresent(Node node, String key, Problems problems) {
    if (node instanceof Node.Refused) {
      problems.passOver();
      return null;
    }
    if (Node.isBlank(node)) {
      problems.add(
          InputProblem.INVALID_VALUE,
          node.place(),
          Words.quoted(key) + " has no value",
          whereNotKnown());
      return null;
    }
    return read(node, key, problems);
  }

  /** What to write instead of nothing. */
  default String whereNotKnown() {
    return "omit the key if it is not known";
  }
}
