package org.aqcp.input.record;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.aqcp.input.problem.Advice;
import org.aqcp.input.problem.Fix;
import org.aqcp.input.problem.InputProblem;
import org.aqcp.input.problem.Problems;
import org.aqcp.input.problem.Words;
import org.aqcp.input.yaml.Node;

/** A list of values of one kind. */
record ListType(ValueType items) implements ValueType {
  @Override
  public Object read(Node node, String key, Problems problems) {
    if (!(node instanceof Node.Sequence list)) {
      problems.add(
          InputProblem.INVALID_VALUE,
          node.extent(problems),
          Words.quoted(key) + " must be a list, not " + node.kind(),
          Advice.of(hint(node)),
          inBrackets(node, problems));
      return null;
    }
    List<Object> values = new ArrayList<>();
    for (Node item : list.items()) {
      if (Node.isBlank(item)) {
        problems.add(
            InputProblem.INVALID_VALUE,
            item.place(),
            "an item of " + Words.quoted(key) + " is empty",
            "remove it");
      } else {
        values.add(items.readPresent(item, key, problems));
      }
    }
    // not List.copyOf, whose contains throws on null: rules look for unreported values
    return Collections.unmodifiableList(values);
  }

  @Override
  public String whereNotKnown() {
    return "write `[]` if there are none, or omit the key if it is not known";
  }

  /** A fix for a single allowed word. Text may contain several items, so it has no fix. */
  private Optional<Fix> inBrackets(Node node, Problems problems) {
    return items instanceof WordType words
            && node instanceof Node.Scalar scalar
            && words.meanings().containsKey(scalar.text())
        ? problems.replacing(scalar.place(), scalar.text(), "[" + scalar.text() + "]")
        : Optional.empty();
  }

  private String hint(Node node) {
    if (node instanceof Node.Scalar scalar && scalar.text().equals(OrNone.NONE)) {
      return "write `[]` if there are none";
    }
    if (items instanceof RecordType record) {
      return "start each item with `- " + record.firstKey() + ": ...`";
    }
    String word = node.kind();
    return node instanceof Node.Scalar
        ? "write `[" + word.substring(1, word.length() - 1) + "]`"
        : "start each item with `- `";
  }
}
