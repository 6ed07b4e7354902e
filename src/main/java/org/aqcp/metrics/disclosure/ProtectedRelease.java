package org.aqcp.metrics.disclosure;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.aqcp.metrics.audit.Exposure;
import org.aqcp.metrics.knowledge.PeopleKey;
import org.aqcp.metrics.release.CellPlace;
import org.aqcp.metrics.release.CountPart;
import org.aqcp.metrics.release.PublishedRelease;

/**
 * A release with what may be published of it.
 *
 * @param published all that outputs are made from; it does not say why a count is suppressed
 * @param reasons why counts are suppressed; for the office only
 * @param exposed what the audit finds in spite of all suppression: if this is not empty, the
 *     release must not be written
 * @param exposedBefore what earlier releases already give away and no suppression can take back
 */
public record ProtectedRelease(
    PublishedRelease published,
    Map<PeopleKey, SuppressionReason> reasons,
    List<Exposure> exposed,
    List<Exposure> exposedBefore) {
  public ProtectedRelease {
    reasons = Collections.unmodifiableMap(new TreeMap<>(reasons));
    exposed = List.copyOf(exposed);
    exposedBefore = List.copyOf(exposedBefore);
  }

  /** Whether it may be written. */
  public boolean isSafe() {
    return exposed.isEmpty();
  }

  /** How many counts are suppressed for a reason. */
  public long count(SuppressionReason reason) {
    return reasons.values().stream().filter(reason::equals).count();
  }

  /** Whether a count of a cell is suppressed for a reason. */
  public boolean isSuppressed(CellPlace at, CountPart part, SuppressionReason reason) {
    return reasons.get(PeopleKey.of(published.head(), at, part)) == reason;
  }
}
