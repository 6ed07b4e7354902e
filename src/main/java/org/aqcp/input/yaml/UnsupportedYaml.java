package org.aqcp.input.yaml;

import org.aqcp.input.problem.InputProblem;
import org.aqcp.input.problem.Place;
import org.aqcp.input.problem.Problems;
import org.aqcp.input.problem.Words;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;

/** Refuses anchors, aliases and tags, which obscure the content of a file for readers. */
final class UnsupportedYaml {
  private UnsupportedYaml() {}

  /** Adds a problem for each of them. Returns whether the value can still be used. */
  static boolean refuse(Event event, Place place, Problems problems) {
    if (event instanceof AliasEvent alias) {
      String name = "*" + alias.getAnchor();
      problems.add(
          InputProblem.UNSUPPORTED_YAML,
          problems.extent(place, name),
          "the alias " + Words.quoted(name) + " is not supported",
          "repeat the value");
      return false;
    }
    if (event instanceof NodeEvent node && node.getAnchor() != null) {
      String name = "&" + node.getAnchor();
      problems.add(
          InputProblem.UNSUPPORTED_YAML,
          problems.extent(place, name),
          "the anchor " + Words.quoted(name) + " is not supported",
          "remove it");
    }
    String tag = tag(event);
    if (tag != null) {
      String name = tag.replace("tag:yaml.org,2002:", "!!");
      problems.add(
          InputProblem.UNSUPPORTED_YAML,
          problems.extent(place, name),
          "the tag " + Words.quoted(name) + " is not supported",
          "remove it");
    }
    return tag == null;
  }

  private static String tag(Event event) {
    if (event instanceof ScalarEvent scalar) {
      return scalar.getTag();
    }
    return event instanceof CollectionStartEvent start ? start.getTag() : null;
  }
}
