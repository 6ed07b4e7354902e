package org.aqcp.condition;

import java.util.Optional;

/** Counts a quantity, way by way. */
final class Counter implements JoinWalk.Found {
  private final Quantity quantity;
  private final Reading reading;
  private final Tally tally;

  Counter(Quantity quantity, Reading reading) {
    this.quantity = quantity;
    this.reading = reading;
    this.tally = Tally.of(quantity.function(), reading.open());
  }

  @Override
  public void ways(Bindings bindings, Truth truth, boolean supposed, long times) {
    if (supposed) {
      tally.suppose(value(bindings));
    } else {
      tally.add(value(bindings), truth == Truth.TRUE, times);
    }
  }

  /** What is counted of a way: of a share, whether it passes. */
  private Object value(Bindings way) {
    if (quantity.isShare()) {
      return quantity.passing().read(reading, way);
    }
    Object value = quantity.counted() == null ? null : quantity.counted().value(way);
    if (quantity.counted() != null && Reading.leavesOpen(value)) {
      reading.meetUnreported();
    }
    return value;
  }

  Range range() {
    return tally.range();
  }

  /** The numbers behind a share; empty if any of it is open. */
  Optional<Share.Counted> share() {
    return tally instanceof ShareTally share ? share.counted() : Optional.empty();
  }
}
