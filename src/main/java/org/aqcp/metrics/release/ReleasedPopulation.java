package org.aqcp.metrics.release;

/** A population all of whose people are in another one, in the same subgroup and period. */
public record ReleasedPopulation(String name, String within) {
  public ReleasedPopulation {
    if (name.equals(within)) {
      throw new IllegalArgumentException("a population is within another one, not within itself");
    }
  }
}
