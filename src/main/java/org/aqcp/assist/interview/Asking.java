package org.aqcp.assist.interview;

import java.util.List;

/**
 * What is asked next, and why.
 *
 * @param about the ids of the undecided indicators that depend on it
 */
public record Asking(OpenPart part, List<String> about, Witness witness) {
  public Asking {
    about = List.copyOf(about);
  }
}
