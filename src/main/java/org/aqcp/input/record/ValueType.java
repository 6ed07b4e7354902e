package org.aqcp.input.record;

import org.aqcp.input.problem.InputProblem;
import org.aqcp.input.problem.Problems;
import org.aqcp.input.problem.Words;
import org.aqcp.input.yaml.Node;

/** One kind of value that a key of a file can have. */
interface ValueType {
  /** The value that a node stands for; null where it stands for none and a problem was added. */
  Object read(Node node, String key, Problems problems);

  /** The value of a node that may be blank or refused already. */
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
