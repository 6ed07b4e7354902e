package org.aqcp.input.problem;

import java.util.Comparator;

/** A place in a file: line and column from 1, or {@link #NOWHERE}. */
public record Place(int line, int column) {
  /** Reading order, with {@link #NOWHERE} last. */
  public static final Comparator<Place> ORDER =
      (one, other) ->
          one.rank() == other.rank()
              ? Integer.compare(one.column, other.column)
              : Integer.compare(one.rank(), other.rank());

  /** The place of something that was not read from a file. */
  public static final Place NOWHERE = new Place(0, 0);

  private int rank() {
    return line == 0 ? Integer.MAX_VALUE : line;
  }

  // written out because a record's generated equals is slow on its first call
  @Override
  public boolean equals(Object other) {
    return other instanceof Place same && line == same.line && column == same.column;
  }

  @Override
  public int hashCode() {
    return 31 * line + column;
  }
}
