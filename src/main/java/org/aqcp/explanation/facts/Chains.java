package org.aqcp.explanation.facts;

import java.util.List;

/**
 * The chains that were found for a condition.
 *
 * @param complete whether they are all that there are; otherwise examples
 */
public record Chains(List<Chain> all, boolean complete) {
  public Chains {
    all = List.copyOf(all);
  }
}
