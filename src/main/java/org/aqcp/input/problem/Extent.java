package org.aqcp.input.problem;

/**
 * From where to where something stands in its file.
 *
 * @param until the first character that is no part of it; the same as {@code from} where only its
 *     beginning is known
 */
public record Extent(Place from, Place until) {
  /** Of what is known to begin at a place, and no more. */
  public static Extent at(Place place) {
    return new Extent(place, place);
  }

  /** Of some characters of one line. */
  public static Extent of(Place from, int length) {
    return new Extent(from, new Place(from.line(), from.column() + length));
  }

  /** Whether it is known where it ends. */
  public boolean isWhole() {
    return !from.equals(until);
  }
}
