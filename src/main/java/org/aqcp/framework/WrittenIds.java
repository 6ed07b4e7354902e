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

  Optional<Place> id(Indicator indicator) {
    return Optional.ofNullable(mappings.get(indicator.place()))
        .flatMap(mapping -> mapping.get("id"))
        .map(Node::place);
  }

  /** The level of a criterion as written. */
  Node level(Criterion criterion) {
    return mappings.get(criterion.place()).get("level").orElseThrow();
  }

  /** The place of a threshold of what stands at a place: an indicator, or the version. */
  Optional<Place> threshold(Place of, String name) {
    return Optional.ofNullable(mappings.get(of))
        .flatMap(mapping -> mapping.get("thresholds"))
        .filter(Node.Mapping.class::isInstance)
        .map(thresholds -> ((Node.Mapping) thresholds).entries().get(name))
        .map(Node.Entry::keyPlace);
  }
}
