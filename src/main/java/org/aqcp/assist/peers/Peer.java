package org.aqcp.assist.peers;

import java.util.Comparator;
import java.util.Optional;
import org.aqcp.assist.evidence.ShownRule;
import org.aqcp.condition.Status;
import org.aqcp.input.record.Day;

/**
 * A partnership that meets, or partly meets, an indicator that another one misses.
 *
 * @param state empty if it says none
 * @param evidence the rule that gave it the status, with the facts behind it
 */
public record Peer(
    String name,
    String state,
    Day asOf,
    String file,
    Status status,
    Nearness nearness,
    Optional<ShownRule> evidence) {
  /** Those that meet it first, then the nearest. */
  static final Comparator<Peer> BEST_FIRST =
      Comparator.comparing(Peer::status)
          .thenComparing(peer -> -peer.nearness.score())
          .thenComparing(Peer::name)
          .thenComparing(Peer::file);
}
