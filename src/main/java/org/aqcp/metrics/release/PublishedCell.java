package org.aqcp.metrics.release;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is published of a cell.
 *
 * @param numbers the counts that are published
 * @param suppressed the counts that are not
 * @param value the rate, sum or median; empty if it is suppressed
 */
public record PublishedCell(
    CellPlace at,
    Map<CountPart, Integer> numbers,
    Set<CountPart> suppressed,
    Optional<String> value) {
  public PublishedCell {
    numbers = Collections.unmodifiableMap(numbers(numbers));
    suppressed = Collections.unmodifiableSet(parts(suppressed));
    if (!Collections.disjoint(numbers.keySet(), suppressed)) {
      throw new IllegalArgumentException("a count is either published or suppressed");
    }
    Integer of = numbers.get(CountPart.DENOMINATOR);
    if (of != null && numbers.getOrDefault(CountPart.NUMERATOR, 0) > of) {
      throw new IllegalArgumentException("the numerator exceeds the denominator");
    }
  }

  private static EnumMap<CountPart, Integer> numbers(Map<CountPart, Integer> some) {
    EnumMap<CountPart, Integer> copy = new EnumMap<>(CountPart.class);
    copy.putAll(some);
    return copy;
  }

  private static EnumSet<CountPart> parts(Set<CountPart> some) {
    EnumSet<CountPart> copy = EnumSet.noneOf(CountPart.class);
    copy.addAll(some);
    return copy;
  }

  /** Whether it has this count, published or suppressed. */
  public boolean has(CountPart part) {
    return numbers.containsKey(part) || suppressed.contains(part);
  }
}
