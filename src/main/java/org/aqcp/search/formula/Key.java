package org.aqcp.search.formula;

import java.util.Arrays;

/** What tells formulas of a kind apart: the ids of their parts, and their numbers. */
final class Key {
  /** The kinds of formulas that are made. */
  enum Form {
    ALL,
    ANY,
    AT_LEAST
  }

  private final Form form;
  private final long[] numbers;
  private final int hash;

  Key(Form form, long... numbers) {
    this.form = form;
    this.numbers = numbers;
    this.hash = 31 * Arrays.hashCode(numbers) + form.name().hashCode();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Key key
        && hash == key.hash
        && form == key.form
        && Arrays.equals(numbers, key.numbers);
  }

  @Override
  public int hashCode() {
    return hash;
  }
}
