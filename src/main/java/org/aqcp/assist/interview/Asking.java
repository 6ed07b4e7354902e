package org.aqcp.assist.interview;

import java.util.List;

/**
 * What is asked next, and why.
 *
 * @param about the undecided verdicts that depend on it
 */
public record Asking(OpenPart part, List<Concern> about, Witness witness) {
  public Asking {
    about = List.copyOf(about);
  }
}
