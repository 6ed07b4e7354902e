package org.aqcp.metrics.release;

import java.util.Optional;

/**
 * A value of a dimension.
 *
 * @param within the value that it is a part of; empty if it is a part of the total
 */
public record DimensionValue(String value, Optional<String> within) {
  public DimensionValue {
    if (value.isBlank()) {
      throw new IllegalArgumentException("a value of a dimension must not be empty");
    }
  }

  public static DimensionValue of(String value) {
    return new DimensionValue(value, Optional.empty());
  }
}
