package org.aqcp.shell.verb;

import org.aqcp.assist.peers.Peers;
import org.aqcp.report.peers.JsonPeers;
import org.aqcp.report.peers.PeersSheet;
import org.aqcp.report.sheet.MarkdownSheet;
import org.aqcp.report.sheet.TextSheet;

/** The formats of {@code aqcp peers}. */
enum PeersFormat {
  TEXT,
  MARKDOWN,
  JSON;

  String of(Peers peers, Output output, PeersSheet.Shows shows) {
    return switch (this) {
      case TEXT -> PeersSheet.render(peers, new TextSheet(output.palette(), output.width()), shows);
      case MARKDOWN -> PeersSheet.render(peers, new MarkdownSheet(), shows);
      case JSON -> JsonPeers.render(peers);
    };
  }
}
