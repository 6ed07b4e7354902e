package org.aqcp.report.peers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.aqcp.assist.peers.Peer;
import org.aqcp.assist.peers.Peers;
import org.aqcp.assist.peers.PeersFor;
import org.aqcp.condition.Status;
import org.aqcp.condition.Truth;
import org.aqcp.input.problem.Words;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.report.evaluation.IndicatorText;
import org.aqcp.report.sheet.EvidenceLines;
import org.aqcp.report.sheet.Sheet;
import org.aqcp.report.words.IndicatorTitle;

/** Lays out on a page who has what a partnership misses. */
public final class PeersSheet {
  private final Peers peers;
  private final Sheet sheet;
  private final Shows shows;

  /**
   * How much to show.
   *
   * @param evidence whether to show what the peers have, and what is missing here
   * @param lines whether to say on which lines of the files facts are
   */
  public record Shows(boolean evidence, boolean lines) {}

  private PeersSheet(Peers peers, Sheet sheet, Shows shows) {
    this.peers = peers;
    this.sheet = sheet;
    this.shows = shows;
  }

  /** Fills a page. */
  public static String render(Peers peers, Sheet sheet, Shows shows) {
    PeersSheet page = new PeersSheet(peers, sheet, shows);
    page.head();
    if (peers.indicators().isEmpty()) {
      sheet.words("It misses nothing of what was asked for.");
    } else if (peers.compared() > 0) {
      page.indicators();
    }
    return sheet.text();
  }

  private void head() {
    Partnership own = peers.own().partnership();
    sheet.title(Words.visible(own.name()) + ": who has what it misses");
    sheet.words(
        "%s level, as of %s, against %s (%s)"
            .formatted(
                own.level(),
                own.asOf(),
                peers.own().version().id(),
                peers.own().version().title()));
    String others =
        switch (peers.compared()) {
          case 0 -> "There is no other partnership to compare it with.";
          case 1 -> "Compared with 1 other partnership.";
          default -> "Compared with " + peers.compared() + " other partnerships.";
        };
    sheet.words(others + leftOut());
  }

  private String leftOut() {
    Peers.LeftOut out = peers.leftOut();
    List<String> said = new ArrayList<>();
    if (out.unshared() > 0) {
      said.add(
          out.unshared() == 1
              ? " 1 partnership does not share and is left out."
              : " " + out.unshared() + " partnerships do not share and are left out.");
    }
    if (out.elsewhere() > 0) {
      said.add(
          " %s of another level or framework and left out."
              .formatted(out.elsewhere() == 1 ? "1 file is" : out.elsewhere() + " files are"));
    }
    if (out.ofItself() > 0) {
      said.add(
          " %s of this partnership and left out."
              .formatted(out.ofItself() == 1 ? "1 other file is" : out.ofItself() + " others are"));
    }
    return String.join("", said);
  }

  private void indicators() {
    if (shows.evidence()) {
      peers.indicators().forEach(this::add);
      return;
    }
    List<PeersFor> reached = peers.indicators().stream().filter(one -> one.ahead() > 0).toList();
    if (!reached.isEmpty()) {
      sheet.heading("What it misses, and who has it");
      reached.forEach(this::overview);
    }
    nobody();
    Map<String, Peer> all = new LinkedHashMap<>();
    peers.indicators().stream()
        .flatMap(one -> one.peers().stream())
        .sorted(Comparator.comparing(peer -> -peer.nearness().score()))
        .forEach(peer -> all.putIfAbsent(peer.file(), peer));
    if (!all.isEmpty()) {
      sheet.heading("Who they are, nearest first");
      all.values()
          .forEach(peer -> sheet.item(0, who(peer) + ": " + NearnessText.of(peer.nearness())));
      sheet.words("With the id of an indicator or a criterion, you see what they have for it.");
    }
  }

  private void nobody() {
    List<String> ids =
        peers.indicators().stream()
            .filter(one -> one.ahead() == 0)
            .map(one -> one.indicator().id())
            .toList();
    if (!ids.isEmpty()) {
      sheet.heading("What it misses, and nobody is known to be ahead: " + ids.size());
      sheet.item(0, String.join(", ", ids));
    }
  }

  private void overview(PeersFor one) {
    head(one, IndicatorTitle.of(one.indicator()));
    String names =
        one.peers().stream()
            .map(peer -> Words.visible(peer.name()) + partly(peer))
            .collect(Collectors.joining("; "));
    int more = one.ahead() - one.peers().size();
    String all = names + (more > 0 ? "; and " + more + " more" : "");
    sheet.item(0, counts(one.counts()) + (all.isEmpty() ? "" : ": " + all));
  }

  private static String partly(Peer peer) {
    return peer.status() == Status.MET ? "" : " (" + peer.status().words() + ")";
  }

  private void head(PeersFor one, String title) {
    Status status = one.own().status();
    sheet.row(status, title, "", status.words() + IndicatorText.could(one.own()));
  }

  private void add(PeersFor one) {
    sheet.heading(IndicatorTitle.of(one.indicator()));
    head(one, "you");
    sheet.item(0, counts(one.counts()));
    if (one.gap().isPresent()) {
      boolean unknown = one.own().status() == Status.UNKNOWN;
      sheet.item(0, "what is missing%s to meet it:".formatted(unknown ? ", or not known," : ""));
      EvidenceLines lines = lines(one);
      one.gap().get().missing().forEach(sentence -> lines.add(1, sentence));
    }
    one.peers().forEach(peer -> peer(peer, lines(one)));
    int more = one.ahead() - one.peers().size();
    if (more > 0) {
      sheet.item(0, "and " + more + " more, further away");
    }
  }

  private EvidenceLines lines(PeersFor one) {
    return new EvidenceLines(sheet, one.indicator().thresholds(), shows.lines());
  }

  private void peer(Peer peer, EvidenceLines lines) {
    sheet.row(peer.status(), who(peer), "", peer.status().words());
    sheet.item(0, NearnessText.of(peer.nearness()));
    peer.evidence()
        .ifPresent(
            rule ->
                rule.sentences().stream()
                    .filter(sentence -> sentence.holds() == Truth.TRUE)
                    .forEach(sentence -> lines.add(0, sentence)));
  }

  private static String who(Peer peer) {
    boolean named = peer.name().equals(peer.state()) || peer.state().isEmpty();
    String where = named ? "" : Words.visible(peer.state()) + ", ";
    return "%s (%s%s)".formatted(Words.visible(peer.name()), where, peer.asOf());
  }

  /** Such as {@code 1 of 10 meets it, 3 partly, 6 unknown}. */
  static String counts(Map<Status, Integer> counts) {
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    int met = counts.get(Status.MET);
    String first = met == 0 ? "none of " + all + " meets it" : met + " of " + all + meet(met);
    return first
        + List.of(Status.PARTLY_MET, Status.NOT_MET, Status.UNKNOWN, Status.NOT_APPLICABLE).stream()
            .filter(status -> counts.get(status) > 0)
            .map(status -> counts.get(status) + " " + word(status))
            .collect(Collectors.joining(", ", ", ", ""))
            .replaceFirst("^, $", "");
  }

  private static String meet(int number) {
    return number == 1 ? " meets it" : " meet it";
  }

  private static String word(Status status) {
    return switch (status) {
      case PARTLY_MET -> "partly";
      case NOT_MET -> "not";
      default -> status.words();
    };
  }
}
