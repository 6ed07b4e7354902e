package org.aqcp.input.record;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.aqcp.input.problem.InputProblem;
import org.aqcp.input.problem.Problems;
import org.aqcp.input.problem.Words;
import org.aqcp.input.yaml.Node;

/** Integers by name. */
record NumbersType() implements ValueType {
  private static final NumberType NUMBER = new NumberType(Integer.MAX_VALUE);

  @Override
  public Object read(Node node, String key, Problems problems) {
    if (!(node instanceof Node.Mapping mapping)) {
      problems.add(
          InputProblem.INVALID_VALUE,
          node.place(),
          Words.quoted(key) + " must be names with numbers, not " + node.kind(),
          "write `{name: 2}`");
      return null;
    }
    Map<String, Object> numbers = new LinkedHashMap<>();
    mapping
        .entries()
        .forEach(
            (name, entry) -> numbers.put(name, NUMBER.readPresent(entry.value(), name, problems)));
    return Collections.unmodifiableMap(numbers);
  }
}
