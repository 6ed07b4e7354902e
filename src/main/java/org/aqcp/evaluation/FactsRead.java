package org.aqcp.evaluation;

import org.aqcp.condition.Reading;
import org.aqcp.condition.World;

/**
 * The facts of a partnership as rules on indicators read them, in both readings: shared by all
 * framework versions that it is evaluated against, so that what is looked up once is known.
 *
 * <p>Not thread-safe.
 */
final class FactsRead {
  private final World world;
  private final Reading open;
  private final Reading closed;

  FactsRead(World world) {
    this.world = world;
    this.open = Reading.open(world);
    this.closed = Reading.closed(world);
  }

  World world() {
    return world;
  }

  Reading open() {
    return open;
  }

  Reading closed() {
    return closed;
  }
}
