package org.aqcp.assist.edit;

import java.util.LinkedHashMap;
import java.util.Map;
import org.aqcp.input.problem.Place;
import org.aqcp.input.yaml.Node;

/** A part of YAML that is in no file, so that nobody is sent to a line where it is not. */
final class Unplaced {
  private Unplaced() {}

  static Node of(Node node) {
    if (node instanceof Node.Scalar scalar) {
      return new Node.Scalar(scalar.text(), scalar.quoted(), Place.NOWHERE);
    }
    if (node instanceof Node.Sequence list) {
      return new Node.Sequence(list.items().stream().map(Unplaced::of).toList(), Place.NOWHERE);
    }
    if (node instanceof Node.Mapping mapping) {
      Map<String, Node.Entry> entries = new LinkedHashMap<>();
      mapping
          .entries()
          .forEach(
              (key, entry) -> entries.put(key, new Node.Entry(Place.NOWHERE, of(entry.value()))));
      return new Node.Mapping(entries, Place.NOWHERE);
    }
    return node;
  }
}
