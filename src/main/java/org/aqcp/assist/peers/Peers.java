package org.aqcp.assist.peers;

import java.util.List;
import org.aqcp.evaluation.Evaluation;
import org.aqcp.input.file.Origin;

/**
 * Who has what one partnership misses.
 *
 * @param file the file of the partnership
 * @param compared how many others were looked at
 * @param leftOut how many were not, and why
 */
public record Peers(
    Origin file, Evaluation own, List<PeersFor> indicators, int compared, LeftOut leftOut) {
  public Peers {
    indicators = List.copyOf(indicators);
  }

  /**
   * The files that are not among the peers.
   *
   * @param unshared of partnerships that say that they do not share
   * @param ofItself of the partnership itself, besides its own file
   * @param elsewhere of another level or another framework version
   */
  public record LeftOut(int unshared, int ofItself, int elsewhere) {}
}
