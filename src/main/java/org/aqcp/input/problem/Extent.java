package org.aqcp.input.problem;

/**
 * The range of something in its file.
 *
 * @param until the first character after it; same as {@code from} if the end is not known
 */
public record Extent(Place from, Place until) {
  /** An extent with an unknown end. */
  public static Extent at(Place place) {
    return new Extent(place, place);
  }

  /** Some characters of one line. */
  public static Extent of(Place from, int length) {
    return new Extent(from, new Place(from.line(), from.column() + length));
  }

  /** Whether the end is known. */
  public boolean isWhole() {
    return !from.equals(until);
  }
}
