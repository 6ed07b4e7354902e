package org.aqcp.evaluation;

import java.util.Set;

/**
 * An evaluation that was brought up to date.
 *
 * @param anew the ids of the indicators that were evaluated anew; all others are as before
 */
public record Reevaluation(Evaluation evaluation, Set<String> anew) {
  public Reevaluation {
    anew = Set.copyOf(anew);
  }
}
