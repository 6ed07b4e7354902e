package org.aqcp.input;

/**
 * Where something stands in its file.
 *
 * @param line counted from 1; 0 where the thing stands in no file
 * @param column counted from 1
 */
public record Place(int line, int column) {
  /** Of what was made here and read from nowhere. */
  public static final Place NOWHERE = new Place(0, 0);
}
