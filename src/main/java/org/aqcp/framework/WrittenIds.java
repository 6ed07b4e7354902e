package org.aqcp.framework;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.aqcp.input.problem.Place;
import org.aqcp.input.yaml.Node;

/** Finds the places of ids and threshold names in a framework version's file. */
final class WrittenIds {
  private final Map<Place, Node.Mapping> mappings = new HashMap<>();

  WrittenIds(Node root) {
    add(root);
  }

  private void add(Node node) {
    if (node instanceof Node.Mapping mapping) {
      mappings.putIfAbsent(mapping.place(), mapping);
      mapping.entries().values().forEach(entry -> add(entry.value()));
    } else if (node instanceof Node.Sequence list) {
      list.items().forEach(this::add);
    }
  }

  /** What is written at a place. */
  Optional<Node.Mapping> at(Place place) {
    return Optional.ofNullable(mappings.get(place));
  }

  Optional<Place> id(Indicator indicator) {
    return at(indicator.place()).flatMap(mapping -> mapping.get("id")).map(Node::place);
  }

  /** The level of a criterion as written; empty if it is that of the version that is extended. */
  Optional<Node> level(Criterion criterion) {
    return at(criterion.place()).flatMap(mapping -> mapping.get("level"));
  }

  /** The place of a threshold of what stands at a place: an indicator, or the version. */
  Optional<Place> threshold(Place of, String name) {
    return at(of)
        .flatMap(mapping -> mapping.get("thresholds"))
        .filter(Node.Mapping.class::isInstance)
        .map(thresholds -> ((Node.Mapping) thresholds).entries().get(name))
        .map(Node.Entry::keyPlace);
  }
}
