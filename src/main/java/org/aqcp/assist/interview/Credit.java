package org.aqcp.assist.interview;

import java.util.List;

/**
 * Something unreported, and what it would count for if it were reported.
 *
 * @param settles the verdicts that some answer settles alone, whatever else stays unreported
 * @param waiting the undecided verdicts that depend on it, these among them
 */
public record Credit(OpenPart part, List<Concern> settles, List<Concern> waiting) {
  public Credit {
    settles = List.copyOf(settles);
    waiting = List.copyOf(waiting);
  }

  /** The ids of the framework versions in which it settles verdicts, in order. */
  public List<String> versions() {
    return settles.stream().map(Concern::version).distinct().toList();
  }
}
