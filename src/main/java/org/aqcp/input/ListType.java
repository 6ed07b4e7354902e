package org.aqcp.input;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A list of values of one kind. */
record ListType(ValueType items) implements ValueType {
  @Override
  public Object read(Node node, String key, Problems problems) {
    if (!(node instanceof Node.Sequence list)) {
      problems.add(node.place(), Words.quoted(key) + " is a list, not " + node.kind(), hint(node));
      return null;
    }
    List<Object> values = new ArrayList<>();
    for (Node item : list.items()) {
      values.add(items.readPresent(item, key, problems));
    }
    // not List.copyOf: rules ask lists whether they contain an unreported value
    return Collections.unmodifiableList(values);
  }

  private static String hint(Node node) {
    if (!(node instanceof Node.Scalar scalar)) {
      return "begin each item with `- `";
    }
    boolean none = scalar.text().equals(OrNone.NONE);
    return none ? "write `[]` where there are none" : "write `[" + unticked(scalar) + "]`";
  }

  private static String unticked(Node.Scalar scalar) {
    String quoted = Words.quoted(scalar.text());
    return quoted.substring(1, quoted.length() - 1);
  }
}
