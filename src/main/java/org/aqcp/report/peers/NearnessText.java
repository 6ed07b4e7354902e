package org.aqcp.report.peers;

import java.util.ArrayList;
import java.util.List;
import org.aqcp.assist.peers.Nearness;
import org.aqcp.input.problem.Words;
import org.aqcp.report.words.ValueWords;

/** Says what two partnerships have in common. */
final class NearnessText {
  private NearnessText() {}

  /** Such as {@code same state; both target health care; 7 partners, as you}. */
  static String of(Nearness nearness) {
    List<String> said = new ArrayList<>();
    if (!nearness.state().isEmpty()) {
      said.add("same state");
    }
    if (!nearness.sectors().isEmpty()) {
      List<String> sectors = nearness.sectors().stream().map(Words::visible).toList();
      said.add("both target " + ValueWords.joined(sectors));
    }
    int types = nearness.partnerTypes().size();
    if (types > 0) {
      said.add(types == 1 ? "1 type of partner in common" : types + " types of partners in common");
    }
    if (nearness.partners() > 0 && nearness.own() > 0) {
      String partners = nearness.partners() + (nearness.partners() == 1 ? " partner" : " partners");
      boolean same = nearness.partners() == nearness.own();
      said.add(same ? partners + ", as you" : partners + ", you have " + nearness.own());
    }
    return said.isEmpty() ? "nothing in common that is reported" : String.join("; ", said);
  }
}
