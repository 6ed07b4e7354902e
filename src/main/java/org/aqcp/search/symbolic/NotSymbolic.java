package org.aqcp.search.symbolic;

/** A condition that cannot be read with choices, or only at too great a length. */
public final class NotSymbolic extends RuntimeException {
  private static final long serialVersionUID = 1;

  NotSymbolic(String why) {
    super(why);
  }
}
