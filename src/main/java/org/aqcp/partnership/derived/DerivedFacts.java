package org.aqcp.partnership.derived;

import java.util.List;

/**
 * Facts derived from a partnership before its indicators are evaluated.
 *
 * @param open whether more may exist than were derived
 */
public record DerivedFacts(List<ComputedNumber> numbers, boolean open) {
  /** Nothing was derived, so a rule that asks for a derived fact stays open. */
  public static final DerivedFacts NONE = new DerivedFacts(List.of(), true);

  public DerivedFacts {
    numbers = List.copyOf(numbers);
  }

  /** All derived facts: a number that is not listed does not exist. */
  public static DerivedFacts complete(List<ComputedNumber> numbers) {
    return new DerivedFacts(numbers, false);
  }
}
