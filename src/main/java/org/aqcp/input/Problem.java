package org.aqcp.input;

/**
 * One thing wrong in a user's file. Printed as {@code file:line:column: what is wrong; what to do}.
 *
 * @param file as the user named it
 * @param message what is wrong: no capital, no full stop, the user's words in backticks
 * @param hint what to do; empty where nothing can be advised
 */
public record Problem(String file, Place place, String message, String hint) {
  @Override
  public String toString() {
    String where = place.line() == 0 ? file : file + ":" + place.line() + ":" + place.column();
    return where + ": " + message + (hint.isEmpty() ? "" : "; " + hint);
  }
}
