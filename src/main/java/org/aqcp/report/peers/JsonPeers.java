package org.aqcp.report.peers;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aqcp.assist.peers.Nearness;
import org.aqcp.assist.peers.Peer;
import org.aqcp.assist.peers.Peers;
import org.aqcp.assist.peers.PeersFor;
import org.aqcp.condition.Status;
import org.aqcp.input.record.About;
import org.aqcp.input.record.OneOf;
import org.aqcp.report.evaluation.JsonFramework;
import org.aqcp.report.evaluation.JsonPartnership;
import org.aqcp.report.json.JsonStyle;
import org.aqcp.report.sheet.JsonHeld;

/** Who has what a partnership misses, as JSON: {@code aqcp-peers/1}. */
@About("Who meets the indicators that a partnership does not meet, nearest first.")
public record JsonPeers(
    @OneOf(FORMAT) @About("the format of this object") String format,
    JsonFramework framework,
    JsonPartnership partnership,
    @About("how many other partnerships it was compared with") int compared,
    JsonLeftOut leftOut,
    @About("the indicators that it does not meet") List<JsonPeersFor> indicators) {
  public static final String FORMAT = "aqcp-peers/1";

  /** Renders peers. */
  public static String render(Peers peers) {
    return JsonStyle.INDENTED.text(
        new JsonPeers(
            FORMAT,
            JsonFramework.of(peers.own()),
            JsonPartnership.of(peers.file(), peers.own().partnership()),
            peers.compared(),
            new JsonLeftOut(
                peers.leftOut().unshared(),
                peers.leftOut().ofItself(),
                peers.leftOut().elsewhere()),
            peers.indicators().stream().map(JsonPeersFor::of).toList()));
  }

  /** Those that were left out. */
  @About("How many files are not among the peers.")
  public record JsonLeftOut(
      @About("of partnerships that say that they do not share") int unshared,
      @About("of the partnership itself, besides its own file") int ofItself,
      @About("of another level or another framework version") int elsewhere) {}

  /** An indicator. */
  @About("An indicator that the partnership does not meet, and who does.")
  public record JsonPeersFor(
      @About("its id") String id,
      @About("its title") String title,
      @About("the partnership's own status") Status status,
      @About(
              "the rule by which the nearest peer meets it, as it is for the partnership; if none"
                  + " does, that by which it comes closest")
          Optional<JsonHeld> gap,
      @About("how many of the others have each status") Map<Status, Integer> counts,
      @About("how many of the others are ahead") int ahead,
      @About("the nearest of those, the ones that meet it first") List<JsonPeer> peers) {
    static JsonPeersFor of(PeersFor one) {
      return new JsonPeersFor(
          one.indicator().id(),
          one.indicator().title(),
          one.own().status(),
          one.gap().map(JsonHeld::of),
          one.counts(),
          one.ahead(),
          one.peers().stream().map(JsonPeer::of).toList());
    }
  }

  /** A peer. */
  @About("A partnership that is ahead.")
  public record JsonPeer(
      @About("its name") String name,
      @About("its state; omitted if it says none") Optional<String> state,
      @About("the date that it describes") String asOf,
      @About("its file") String file,
      @About("its status") Status status,
      JsonNearness nearness,
      @About("the rule that gave it the status") Optional<JsonHeld> evidence) {
    static JsonPeer of(Peer peer) {
      return new JsonPeer(
          peer.name(),
          Optional.of(peer.state()).filter(state -> !state.isEmpty()),
          peer.asOf().toString(),
          peer.file(),
          peer.status(),
          JsonNearness.of(peer.nearness()),
          peer.evidence().map(JsonHeld::of));
    }
  }

  /** What is in common. */
  @About("What a peer has in common with the partnership.")
  public record JsonNearness(
      @About("more is nearer") int score,
      @About("whether both are in one state") boolean sameState,
      @About("the sectors that both target") List<String> sectors,
      @About("the types of partners that both have") List<String> partnerTypes,
      @About("how many partners it lists") int partners) {
    static JsonNearness of(Nearness nearness) {
      return new JsonNearness(
          nearness.score(),
          !nearness.state().isEmpty(),
          nearness.sectors(),
          nearness.partnerTypes(),
          nearness.partners());
    }
  }
}
