package org.aqcp.search.least;

import java.time.Duration;

/**
 * How long a search may go on.
 *
 * @param most how much may be looked at; some twenty million take a second
 * @param until when it ends in any case, in nanoseconds of the system's clock for durations
 */
public record SearchLimit(long most, long until) {
  private static final long A_SECOND = 20_000_000;

  /** A limit that does not depend on how fast the computer is. */
  public static SearchLimit of(long most) {
    return new SearchLimit(most, System.nanoTime() + Long.MAX_VALUE / 2);
  }

  /** A limit from now on: as much as usually takes so long, and no longer in any case. */
  public static SearchLimit of(Duration time) {
    return new SearchLimit(A_SECOND * time.toSeconds(), System.nanoTime() + time.toNanos());
  }

  /** The same time, but so much to look at. */
  SearchLimit with(long other) {
    return new SearchLimit(other, until);
  }

  /** Also where Ctrl-C asks the thread to stop: who called it looks at that then. */
  boolean isOver() {
    return System.nanoTime() - until > 0 || Thread.currentThread().isInterrupted();
  }
}
