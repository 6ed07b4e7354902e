package org.aqcp.metrics.knowledge;

import java.util.Optional;

/**
 * A count of people, and what is known of it alone.
 *
 * @param key empty for what is only the difference of others
 * @param label how people call it
 * @param least the least number that it can be
 * @param most the greatest number that it can be; infinite if nothing limits it
 */
public record PeopleCount(
    Optional<PeopleKey> key, PeopleRole role, String label, double least, double most) {
  /** Whether its number is published exactly. */
  public boolean isKnown() {
    return least == most;
  }

  PeopleCount within(double atLeast, double atMost) {
    return new PeopleCount(key, role, label, Math.max(least, atLeast), Math.min(most, atMost));
  }

  PeopleCount free() {
    return new PeopleCount(key, PeopleRole.FREE, label, least, most);
  }
}
