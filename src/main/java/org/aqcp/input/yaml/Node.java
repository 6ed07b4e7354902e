package org.aqcp.input.yaml;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aqcp.input.problem.Extent;
import org.aqcp.input.problem.Place;
import org.aqcp.input.problem.Problems;
import org.aqcp.input.problem.Words;

/** A part of a YAML file with its place. */
public sealed interface Node {
  Place place();

  /** The extent in the file, as far as it is known. */
  default Extent extent(Problems problems) {
    return Extent.at(place());
  }

  /** A description for users. */
  String kind();

  /** Whether there is no value: {@code key:} or {@code key: null}. */
  static boolean isBlank(Node node) {
    return node instanceof Scalar scalar && scalar.isBlank();
  }

  /** A single value exactly as in the file: {@code NO} and {@code 010} are not converted. */
  record Scalar(String text, boolean quoted, Place place) implements Node {
    private boolean isBlank() {
      return quoted ? text.isBlank() : text.isEmpty() || text.equals("~") || text.equals("null");
    }

    @Override
    public Extent extent(Problems problems) {
      return problems.extent(place, text);
    }

    @Override
    public String kind() {
      return Words.quoted(text);
    }
  }

  /** A list. */
  record Sequence(List<Node> items, Place place) implements Node {
    public Sequence {
      items = Collections.unmodifiableList(new ArrayList<>(items));
    }

    @Override
    public String kind() {
      return "a list";
    }
  }

  /** Keys and their values, in the order of the file. */
  record Mapping(Map<String, Entry> entries, Place place) implements Node {
    public Mapping {
      entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    public Optional<Node> get(String key) {
      return Optional.ofNullable(entries.get(key)).map(Entry::value);
    }

    /** The same mapping with values for missing keys. */
    public Mapping withDefaults(Map<String, String> defaults) {
      Map<String, Entry> all = new LinkedHashMap<>(entries);
      defaults.forEach(
          (key, text) -> all.putIfAbsent(key, new Entry(place, new Scalar(text, false, place))));
      return new Mapping(all, place);
    }

    @Override
    public String kind() {
      return "`key: value` pairs";
    }
  }

  /** A key's place and its value. */
  record Entry(Place keyPlace, Node value) {}

  /** A node that was already refused. Readers add no further problem. */
  record Refused(Place place) implements Node {
    @Override
    public String kind() {
      return "this";
    }
  }
}
