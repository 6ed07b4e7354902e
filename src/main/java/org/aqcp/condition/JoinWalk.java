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
     * Some ways were found that are alike.
     *
     * @param truth whether the join holds with these bindings, if the facts in them exist
     * @param supposed whether one of the facts is unreported
     * @param times how many ways
     */
    void ways(Bindings bindings, Truth truth, boolean supposed, long times);
  }

  /** Receives every step of a walk, not only the ways that were found. */
  public interface Recorder {
    /**
     * A pattern took a fact. Where it is joined to others, those that are sure not to fit are left
     * out. The walk goes on from there unless the fact does not fit.
     */
    void took(int part, Object fact, Bindings bound, Truth fits);

    /** A condition was read. The walk continues from there unless it is false. */
    void read(int part, Truth truth);

    /** A pattern has tried all its candidates, given the facts chosen before it. */
    void tookAll(int part, boolean anyFits);

    /** Whether it has heard enough: the walk goes no further. */
    boolean isFull();

    /** The walk went through all parts: together the last steps are one way. */
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

  /**
   * Finds every way in which a join is not certain to fail.
   *
   * @param counted all that matters of the ways; null where nothing does
   */
  static void find(Join join, Quantity counted, Reading reading, Bindings bindings, Found found) {
    if (MergedWalk.isWorth(join, reading)) {
      MergedWalk.find(join, counted, reading, bindings, found);
    } else {
      findEach(join, reading, bindings, found);
    }
  }

  /** Finds every way one by one. */
  static void findEach(Join join, Reading reading, Bindings bindings, Found found) {
    new JoinWalk(reading, join, found, null).from(0, bindings, Truth.TRUE, false);
  }

  /** Reports every step to a recorder. */
  public static void record(Join join, Reading reading, Bindings bindings, Recorder recorder) {
    new JoinWalk(reading, join, (bound, truth, supposed, times) -> recorder.way(), recorder)
        .from(0, bindings, Truth.TRUE, false);
  }

  private void from(int part, Bindings bindings, Truth truth, boolean supposed) {
    if (part == parts.size()) {
      found.ways(bindings, truth, supposed, 1);
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
    boolean all = recorder == null || part == 0;
    for (Object fact : all ? reading.candidates(pattern, outer) : reading.joined(pattern, outer)) {
      if (recorder != null && recorder.isFull()) {
        return;
      }
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
