package org.aqcp.assist.interview;

import java.util.List;

/**
 * Something that could be asked next.
 *
 * @param of the undecided verdicts that depend on it
 * @param gain how much an answer is expected to settle
 */
record Ranked(OpenPart part, List<Concern> of, double gain) {
  Ranked {
    of = List.copyOf(of);
  }
}
