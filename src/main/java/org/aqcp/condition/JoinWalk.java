package org.aqcp.condition;

import java.util.List;

/**
 * The walk through a join. Tries every candidate fact for each pattern in turn, reads the
 * conditions between the patterns, and continues as long as nothing fails.
 */
public final class JoinWalk {
  /** Receives the ways in which a join can hold. */
  interface Found {
    /**
     * Called for each way that was found.
     *
     * @param truth whether the join holds with these bindings, if the facts in them exist
     * @param supposed whether one of the facts is unreported
     */
    void way(Bindings bindings, Truth truth, boolean supposed);
  }

  /** Receives every step of a walk, not only the ways that were found. */
  public interface Recorder {
    /** A pattern tried a fact. The walk continues from there unless {@code fits} is false. */
    void took(int part, Object fact, Bindings bound, Truth fits);

    /** A condition was read. The walk continues from there unless it is false. */
    void read(int part, Truth truth);

    /** A pattern has tried all its candidates, given the facts chosen before it. */
    void tookAll(int part, boolean anyFits);

    /** The walk passed the last part: the current steps together are one way. */
    void way();
  }

  private final Reading reading;
  private final List<Condition> parts;
  private final Found found;
  // null for plain readings, which are too frequent to call a recorder for each fact
  private final Recorder recorder;

  private JoinWalk(Reading reading, Join join, Found found, Recorder recorder) {
    this.reading = reading;
    this.parts = join.parts();
    this.found = found;
    this.recorder = recorder;
  }

  /** Finds every way in which a join holds or may hold. */
  static void find(Join join, Reading reading, Bindings bindings, Found found) {
    new JoinWalk(reading, join, found, null).from(0, bindings, Truth.TRUE, false);
  }

  /** Reports every step to a recorder. */
  public static void record(Join join, Reading reading, Bindings bindings, Recorder recorder) {
    new JoinWalk(reading, join, (bound, truth, supposed) -> recorder.way(), recorder)
        .from(0, bindings, Truth.TRUE, false);
  }

  private void from(int part, Bindings bindings, Truth truth, boolean supposed) {
    if (part == parts.size()) {
      found.way(bindings, truth, supposed);
    } else if (parts.get(part) instanceof Pattern pattern) {
      take(part, pattern, bindings, truth, supposed);
    } else {
      Truth more = parts.get(part).read(reading, bindings);
      if (recorder != null) {
        recorder.read(part, more);
      }
      if (more != Truth.FALSE) {
        from(part + 1, bindings, truth.and(more), supposed);
      }
    }
  }

  private void take(int part, Pattern pattern, Bindings outer, Truth truth, boolean supposed) {
    boolean anyFits = false;
    for (Object fact : reading.candidates(pattern, outer)) {
      Bindings bound = pattern.bind(outer, fact);
      Truth fits = reading.fits(pattern.tests(), bound);
      if (recorder != null) {
        recorder.took(part, fact, bound, fits);
      }
      if (fits != Truth.FALSE) {
        anyFits = true;
        from(part + 1, bound, truth.and(fits), supposed || fact == Reading.UNREPORTED_FACT);
      }
    }
    if (recorder != null) {
      recorder.tookAll(part, anyFits);
    }
  }
}
