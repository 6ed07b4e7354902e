package org.aqcp.metrics.release;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The counts of a cell as they are.
 *
 * @param value a sum or median as it would be printed; empty for rates, which are computed
 */
public record CountedCell(CellPlace at, Map<CountPart, Integer> counts, Optional<String> value) {
  public CountedCell {
    EnumMap<CountPart, Integer> copy = new EnumMap<>(CountPart.class);
    copy.putAll(counts);
    counts = Collections.unmodifiableMap(copy);
    if (counts.values().stream().anyMatch(count -> count < 0)) {
      throw new IllegalArgumentException("a count of people is 0 or more");
    }
    Integer of = counts.get(CountPart.DENOMINATOR);
    if (of != null && counts.getOrDefault(CountPart.NUMERATOR, 0) > of) {
      throw new IllegalArgumentException("the numerator of " + at + " exceeds its denominator");
    }
  }

  /** A cell with a numerator and a denominator. */
  public static CountedCell share(CellPlace at, int numerator, int denominator) {
    Map<CountPart, Integer> counts =
        Map.of(CountPart.NUMERATOR, numerator, CountPart.DENOMINATOR, denominator);
    return new CountedCell(at, counts, Optional.empty());
  }

  /** A cell with a value of so many people. */
  public static CountedCell value(CellPlace at, int people, String value) {
    return new CountedCell(at, Map.of(CountPart.DENOMINATOR, people), Optional.of(value));
  }
}
