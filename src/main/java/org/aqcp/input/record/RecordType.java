package org.aqcp.input.record;

import org.aqcp.input.problem.InputProblem;
import org.aqcp.input.problem.Problems;
import org.aqcp.input.problem.Words;
import org.aqcp.input.yaml.Node;

/** A record, written as keys and values. */
record RecordType(Class<? extends Record> type) implements ValueType {
  @Override
  public Object read(Node node, String key, Problems problems) {
    if (node instanceof Node.Mapping mapping) {
      return new RecordReader(problems).read(mapping, type).orElse(null);
    }
    problems.add(
        InputProblem.INVALID_VALUE,
        node.place(),
        Words.article(RecordShape.of(type).noun())
            + " must be `key: value` pairs, not "
            + node.kind(),
        "write `" + firstKey() + ": ...`");
    return null;
  }

  String firstKey() {
    return RecordShape.of(type).keys().get(0).key();
  }
}
