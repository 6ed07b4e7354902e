package org.aqcp.assist.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aqcp.input.problem.Place;
import org.aqcp.input.yaml.Node;

/**
 * A row that is being read as a fact: its parts, and the rows of other sheets that belong to it.
 */
final class RowEntry {
  private final Place place;
  private final Map<String, Node> parts = new LinkedHashMap<>();
  private final Map<String, List<RowEntry>> lists = new LinkedHashMap<>();

  RowEntry(Place place) {
    this.place = place;
  }

  void put(String key, Node value) {
    parts.put(key, value);
  }

  /** The text of a part; empty if it has none. */
  String text(String key) {
    return parts.get(key) instanceof Node.Scalar scalar ? scalar.text() : "";
  }

  boolean has(String key) {
    return parts.containsKey(key);
  }

  void add(String list, RowEntry entry) {
    lists.computeIfAbsent(list, one -> new ArrayList<>()).add(entry);
  }

  /** As a file would say it. */
  Node.Mapping node() {
    Map<String, Node.Entry> entries = new LinkedHashMap<>();
    parts.forEach((key, value) -> entries.put(key, new Node.Entry(value.place(), value)));
    lists.forEach(
        (key, list) -> {
          List<Node> items = new ArrayList<>();
          list.forEach(entry -> items.add(entry.node()));
          Place first = list.get(0).place;
          entries.put(key, new Node.Entry(first, new Node.Sequence(items, first)));
        });
    return new Node.Mapping(entries, place);
  }
}
