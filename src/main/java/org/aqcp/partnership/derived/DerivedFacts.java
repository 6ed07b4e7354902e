package org.aqcp.partnership.derived;

import java.util.List;

/**
 * What was derived of a partnership before its indicators are evaluated.
 *
 * @param open whether there may be more than was derived
 */
public record DerivedFacts(List<ComputedNumber> numbers, boolean open) {
  /** Nothing was derived: a rule that asks for something of it stays open. */
  public static final DerivedFacts NONE = new DerivedFacts(List.of(), true);

  public DerivedFacts {
    numbers = List.copyOf(numbers);
  }

  /** All that there are: a number that is not among them does not exist. */
  public static DerivedFacts complete(List<ComputedNumber> numbers) {
    return new DerivedFacts(numbers, false);
  }
}
