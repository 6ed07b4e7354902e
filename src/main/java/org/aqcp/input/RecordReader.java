package org.aqcp.input;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Makes records of the keys and values of a file, and adds every problem that it meets. */
public final class RecordReader {
  /** A longer list of keys is no help at hand. */
  private static final int FEW = 14;

  private final Problems problems;

  public RecordReader(Problems problems) {
    this.problems = problems;
  }

  /** Reads a record; empty where a problem was added. */
  public <R extends Record> Optional<R> read(Node.Mapping node, Class<R> type) {
    return read(node, type, Map.of(), List.of());
  }

  /**
   * Reads a record of which a part comes from elsewhere; empty where a problem was added.
   *
   * @param supplied values of components that the file does not hold, by the component's name
   * @param otherKeys keys that stand beside the record's own and are read by the caller
   */
  public <R extends Record> Optional<R> read(
      Node.Mapping node, Class<R> type, Map<String, ?> supplied, Collection<String> otherKeys) {
    int before = problems.count();
    RecordShape shape = RecordShape.of(type);
    refuseUnknownKeys(node, shape, supplied, otherKeys);
    List<Object> values = new ArrayList<>();
    for (RecordShape.Key key : shape.keys()) {
      values.add(
          supplied.containsKey(key.component())
              ? supplied.get(key.component())
              : value(node, key, shape));
    }
    return problems.count() > before ? Optional.empty() : make(type, shape, values, node);
  }

  /** Reads the records that a key lists; those with a problem are left out. */
  public <R extends Record> List<R> readList(Node node, String key, Class<R> type) {
    Object list = new ListType(new RecordType(type)).readPresent(node, key, problems);
    List<R> records = new ArrayList<>();
    if (list instanceof List<?> items) {
      items.stream().filter(Objects::nonNull).map(type::cast).forEach(records::add);
    }
    return records;
  }

  private Object value(Node.Mapping node, RecordShape.Key key, RecordShape shape) {
    if (key.type() == null) {
      return node.place();
    }
    Optional<Node> value = node.get(key.key());
    if (value.isEmpty() && key.required()) {
      problems.add(
          node.place(),
          Words.article(shape.noun()) + " needs " + Words.articleAndKey(key.key()),
          key.example().isEmpty() ? "" : "such as `" + key.key() + ": " + key.example() + "`");
    }
    return value.map(v -> key.type().readPresent(v, key.key(), problems)).orElse(null);
  }

  private void refuseUnknownKeys(
      Node.Mapping node, RecordShape shape, Map<String, ?> supplied, Collection<String> otherKeys) {
    List<String> known = new ArrayList<>(otherKeys);
    for (RecordShape.Key key : shape.keys()) {
      if (key.type() != null && !supplied.containsKey(key.component())) {
        known.add(key.key());
      }
    }
    for (Map.Entry<String, Node.Entry> entry : node.entries().entrySet()) {
      if (!known.contains(entry.getKey())) {
        problems.add(
            entry.getValue().keyPlace(),
            "unknown key " + Words.quoted(entry.getKey()),
            hint(entry.getKey(), known));
      }
    }
  }

  private static String hint(String key, List<String> known) {
    String near = Suggestion.hint(key, known);
    return near.isEmpty() && known.size() <= FEW ? "known here are " + Words.listed(known) : near;
  }

  private <R extends Record> Optional<R> make(
      Class<R> type, RecordShape shape, List<Object> values, Node.Mapping node) {
    try {
      return Optional.of(type.cast(shape.constructor().newInstance(values.toArray())));
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof IllegalArgumentException refused) {
        problems.add(node.place(), refused.getMessage(), "");
        return Optional.empty();
      }
      throw new IllegalStateException("a record refused its values without saying why", e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a record that can be read can be made", e);
    }
  }
}
