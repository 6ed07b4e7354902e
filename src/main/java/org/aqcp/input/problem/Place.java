package org.aqcp.input.problem;

import java.util.Comparator;

/**
 * Where something stands in its file.
 *
 * @param line counted from 1; 0 where the thing stands in no file
 * @param column counted from 1
 */
public record Place(int line, int column) {
  /** As one reads; what stands nowhere comes last. */
  public static final Comparator<Place> ORDER =
      (one, other) ->
          one.rank() == other.rank()
              ? Integer.compare(one.column, other.column)
              : Integer.compare(one.rank(), other.rank());

  /** Of what was made here and read from nowhere. */
  public static final Place NOWHERE = new Place(0, 0);

  private int rank() {
    return line == 0 ? Integer.MAX_VALUE : line;
  }

  // written out, since the equality that Java makes for records is slow the first time
  @Override
  public boolean equals(Object other) {
    return other instanceof Place same && line == same.line && column == same.column;
  }

  @Override
  public int hashCode() {
    return 31 * line + column;
  }
}
