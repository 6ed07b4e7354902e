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

/** A part of a YAML file, with its place. */
public sealed interface Node {
  Place place();

  /** The words of the file that say it, as far as they are known. */
  default Extent extent(Problems problems) {
    return Extent.at(place());
  }

  /** What kind of thing it is, as a user would say. */
  String kind();

  /** Whether nothing is said: {@code key:} or {@code key: null}. */
  static boolean isBlank(Node node) {
    return node instanceof Scalar scalar && scalar.isBlank();
  }

  /**
   * One value, as the text that stands in the file: {@code NO} and {@code 010} are what they are.
   */
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

    /** The same, with values for keys that are not there. */
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

  /** What was refused already: whoever reads it has nothing to add. */
  record Refused(Place place) implements Node {
    @Override
    public String kind() {
      return "this";
    }
  }
}
