package org.aqcp.assist.edit;

import java.util.List;
import org.aqcp.input.yaml.Node;

/** Whether two trees state the same, wherever and however it is written. */
public final class SameTree {
  private SameTree() {}

  public static boolean of(Node one, Node other) {
    if (one instanceof Node.Scalar scalar) {
      return other instanceof Node.Scalar same
          && Node.isBlank(one) == Node.isBlank(other)
          && (Node.isBlank(one) || scalar.text().equals(same.text()));
    }
    if (one instanceof Node.Sequence list) {
      return other instanceof Node.Sequence same && of(list.items(), same.items());
    }
    return one instanceof Node.Mapping mapping
        && other instanceof Node.Mapping same
        && mapping.entries().keySet().equals(same.entries().keySet())
        && mapping.entries().keySet().stream()
            .allMatch(key -> of(mapping.get(key).orElseThrow(), same.get(key).orElseThrow()));
  }

  private static boolean of(List<Node> some, List<Node> others) {
    if (some.size() != others.size()) {
      return false;
    }
    for (int i = 0; i < some.size(); i++) {
      if (!of(some.get(i), others.get(i))) {
        return false;
      }
    }
    return true;
  }
}
