package org.aqcp.assist.peers;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.aqcp.assist.evidence.ShownRule;
import org.aqcp.condition.Status;
import org.aqcp.evaluation.IndicatorVerdict;

/**
 * Collects the best peers for one indicator. The result does not depend on the order in which they
 * come, and no more than the best are kept. Thread-safe.
 */
final class NearestPeers {
  private final IndicatorVerdict own;
  private final int most;
  private final TreeSet<Peer> best = new TreeSet<>(Peer.BEST_FIRST);
  private final Map<Status, Integer> counts = new EnumMap<>(Status.class);
  private int ahead;

  NearestPeers(IndicatorVerdict own, int most) {
    this.own = own;
    this.most = most;
    for (Status status : Status.values()) {
      counts.put(status, 0);
    }
  }

  IndicatorVerdict own() {
    return own;
  }

  /**
   * Takes a partnership into account.
   *
   * @param peer without its evidence
   * @param evidence found only if it is among the best so far
   */
  void offer(Peer peer, Supplier<Optional<ShownRule>> evidence) {
    if (!count(peer)) {
      return;
    }
    Peer shown =
        new Peer(
            peer.name(),
            peer.state(),
            peer.asOf(),
            peer.file(),
            peer.status(),
            peer.nearness(),
            evidence.get());
    synchronized (this) {
      best.add(shown);
      if (best.size() > most) {
        best.pollLast();
      }
    }
  }

  /** Whether it may be among the best. */
  private synchronized boolean count(Peer peer) {
    counts.merge(peer.status(), 1, Integer::sum);
    if (!isAhead(peer.status())) {
      return false;
    }
    ahead++;
    return best.size() < most || Peer.BEST_FIRST.compare(peer, best.last()) < 0;
  }

  /** One that partly meets it can help those who do not. */
  private boolean isAhead(Status status) {
    Status here = own.verdict().status();
    boolean partly = here == Status.NOT_MET || here == Status.UNKNOWN;
    return status == Status.MET || (status == Status.PARTLY_MET && partly);
  }

  /** The name of the rule by which the best of those that meet it do so. */
  synchronized Optional<String> rule() {
    return best.stream()
        .filter(peer -> peer.status() == Status.MET)
        .findFirst()
        .flatMap(Peer::evidence)
        .map(rule -> rule.rule().name());
  }

  synchronized PeersFor result(Optional<ShownRule> gap) {
    List<Peer> peers = new ArrayList<>(best);
    return new PeersFor(own.indicator(), own.verdict(), gap, counts, peers, ahead);
  }
}
