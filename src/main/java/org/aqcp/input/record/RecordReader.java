package org.aqcp.input.record;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.aqcp.input.problem.InputProblem;
import org.aqcp.input.problem.Place;
import org.aqcp.input.problem.Problems;
import org.aqcp.input.problem.Words;
import org.aqcp.input.yaml.Node;

/** Reads records from the keys and values of a file and adds every problem found. */
public final class RecordReader {
  private final Problems problems;

  public RecordReader(Problems problems) {
    this.problems = problems;
  }

  /** Reads a record; empty if a problem was added. */
  public <R extends Record> Optional<R> read(Node.Mapping node, Class<R> type) {
    return read(node, type, Map.of(), List.of());
  }

  /**
   * Reads a record with some components supplied by the caller; empty if a problem was added.
   *
   * @param supplied values of components that are not in the file, by component name
   * @param otherKeys additional keys that the caller reads
   */
  public <R extends Record> Optional<R> read(
      Node.Mapping node, Class<R> type, Map<String, ?> supplied, Collection<String> otherKeys) {
    int before = problems.met();
    RecordShape shape = RecordShape.of(type);
    KnownKeys known = new KnownKeys(keys(shape, supplied, otherKeys));
    Set<String> meant = known.refuseOthers(node, problems);
    List<Object> values = new ArrayList<>();
    for (RecordShape.Key key : shape.keys()) {
      boolean given = supplied.containsKey(key.component());
      values.add(given ? supplied.get(key.component()) : value(node, key, shape, meant));
    }
    return problems.met() == before ? create(type, shape, values, node) : Optional.empty();
  }

  /**
   * Reads the records in a list, without those that have problems.
   *
   * @param known what was read before; what is read is added
   */
  public <R extends Record> List<R> readList(
      Node node, String key, Class<R> type, ReadRecords known) {
    Object list = new ListType(new RecordType(type, known)).readPresent(node, key, problems);
    List<R> records = new ArrayList<>();
    if (list instanceof List<?> items) {
      items.stream().filter(Objects::nonNull).map(type::cast).forEach(records::add);
    }
    return records;
  }

  private Object value(
      Node.Mapping node, RecordShape.Key key, RecordShape shape, Set<String> meant) {
    if (key.type() == null) {
      return node.place();
    }
    Node value = node.get(key.key()).orElse(null);
    if (key.required() && (value == null || Node.isBlank(value))) {
      if (!meant.contains(key.key())) {
        require(key, shape, value == null ? node.place() : value.place());
      }
      return null;
    }
    return value == null ? null : key.type().readPresent(value, key.key(), problems);
  }

  private void require(RecordShape.Key key, RecordShape shape, Place place) {
    String example =
        key.example().isEmpty() ? "" : "such as `" + key.key() + ": " + key.example() + "`";
    problems.add(
        InputProblem.MISSING_KEY,
        place,
        Words.article(shape.noun()) + " needs " + Words.quoted(key.key()),
        example);
  }

  private static List<String> keys(
      RecordShape shape, Map<String, ?> supplied, Collection<String> otherKeys) {
    List<String> keys = new ArrayList<>();
    for (RecordShape.Key key : shape.keys()) {
      if (key.type() != null && !supplied.containsKey(key.component())) {
        keys.add(key.key());
      }
    }
    keys.addAll(otherKeys);
    return keys;
  }

  private <R extends Record> Optional<R> create(
      Class<R> type, RecordShape shape, List<Object> values, Node.Mapping node) {
    try {
      return Optional.of(type.cast(shape.constructor().newInstance(values.toArray())));
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof IllegalArgumentException refused) {
        problems.add(InputProblem.INVALID_VALUE, node.place(), refused.getMessage(), "");
        return Optional.empty();
      }
      throw new IllegalStateException("a record refused its values without saying why", e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a record that can be read can be made", e);
    }
  }
}
