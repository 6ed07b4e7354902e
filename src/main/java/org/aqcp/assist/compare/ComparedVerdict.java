package org.aqcp.assist.compare;

import java.util.List;
import org.aqcp.assist.plan.Due;
import org.aqcp.condition.Status;
import org.aqcp.evaluation.Verdict;
import org.aqcp.framework.Indicator;

/**
 * What became of a verdict on one partnership from one date to another, and why.
 *
 * @param timeAlone the status on the later date if no fact had changed
 * @param factsAlone the status if the facts had changed on the earlier date
 * @param because the changed facts that did it: with them it has the later verdict, and without any
 *     of them it does not; empty if time alone was enough
 * @param instead other changed facts, each of which could replace one of these
 * @param proved whether {@code because} was evaluated and is so; otherwise it is all that was read
 * @param lapsed when time changed it, and because of which dates
 */
public record ComparedVerdict(
    Indicator indicator,
    Verdict before,
    Verdict after,
    Status timeAlone,
    Status factsAlone,
    VerdictGroup group,
    Cause cause,
    List<EntryChange> because,
    List<EntryChange> instead,
    boolean proved,
    List<Due> lapsed) {
  public ComparedVerdict {
    because = List.copyOf(because);
    instead = List.copyOf(instead);
    lapsed = List.copyOf(lapsed);
  }

  /** The same, with when time changed it. */
  ComparedVerdict lapsed(List<Due> due) {
    return new ComparedVerdict(
        indicator,
        before,
        after,
        timeAlone,
        factsAlone,
        group,
        cause,
        because,
        instead,
        proved,
        due);
  }
}
