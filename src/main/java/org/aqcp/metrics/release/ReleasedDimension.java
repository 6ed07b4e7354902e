package org.aqcp.metrics.release;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What people are divided by, such as sex, and its values. Parts follow what they are within. */
public record ReleasedDimension(String name, DimensionKind kind, List<DimensionValue> values) {
  public ReleasedDimension {
    values = List.copyOf(values);
    Set<String> known = new HashSet<>();
    for (DimensionValue one : values) {
      if (one.within().isPresent() && !known.contains(one.within().get())) {
        throw new IllegalArgumentException(
            "`" + one.value() + "` of `" + name + "` is within a value that is not listed before");
      }
      if (!known.add(one.value())) {
        throw new IllegalArgumentException("`" + name + "` has `" + one.value() + "` twice");
      }
    }
  }

  /** A dimension whose values have no parts. */
  public static ReleasedDimension of(String name, DimensionKind kind, String... values) {
    return new ReleasedDimension(
        name, kind, List.of(values).stream().map(DimensionValue::of).toList());
  }

  /** The value with this name, if there is one. */
  public Optional<DimensionValue> value(String named) {
    return values.stream().filter(one -> one.value().equals(named)).findFirst();
  }

  /** Whether a value has parts of its own. */
  public boolean hasParts(String value) {
    return values.stream().anyMatch(one -> one.within().equals(Optional.of(value)));
  }
}
