package org.aqcp.assist.peers;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aqcp.assist.evidence.ShownRule;
import org.aqcp.condition.Status;
import org.aqcp.evaluation.Verdict;
import org.aqcp.framework.Indicator;

/**
 * Who has what one partnership misses for an indicator.
 *
 * @param own the partnership's own verdict
 * @param gap the rule by which the nearest peer meets it; if none does, that by which the
 *     partnership comes closest
 * @param counts how many others have each status
 * @param peers the nearest of those that are ahead
 * @param ahead how many are ahead
 */
public record PeersFor(
    Indicator indicator,
    Verdict own,
    Optional<ShownRule> gap,
    Map<Status, Integer> counts,
    List<Peer> peers,
    int ahead) {
  public PeersFor {
    counts = Map.copyOf(counts);
    peers = List.copyOf(peers);
  }
}
