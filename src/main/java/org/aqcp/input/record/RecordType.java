package org.aqcp.input.record;

import org.aqcp.input.problem.InputProblem;
import org.aqcp.input.problem.Problems;
import org.aqcp.input.problem.Words;
import org.aqcp.input.yaml.Node;

/**
 * A record, written as keys and values.
 *
 * @param known what was read before; what is read is added
 */
record RecordType(Class<? extends Record> type, ReadRecords known) implements ValueType {
  @Override
  public Object read(Node node, String key, Problems problems) {
    Object before = known.get(node);
    if (before != null) {
      return before;
    }
    if (node instanceof Node.Mapping mapping) {
      Record read = new RecordReader(problems).read(mapping, type).orElse(null);
      known.put(node, read);
      return read;
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
