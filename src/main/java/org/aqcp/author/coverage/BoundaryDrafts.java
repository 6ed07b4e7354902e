package org.aqcp.author.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.aqcp.condition.Condition;
import org.aqcp.condition.Operator;
import org.aqcp.condition.Quantity;
import org.aqcp.condition.Sections;
import org.aqcp.framework.Indicator;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.facts.SectionType;
import org.aqcp.search.StepSearch;
import org.aqcp.search.edit.Edits;

/** Makes partnerships that lie on a threshold, or one step beside it. */
final class BoundaryDrafts {
  private final Indicator indicator;
  private final StepSearch mending;

  BoundaryDrafts(Indicator indicator, StepSearch mending) {
    this.indicator = indicator;
    this.mending = mending;
  }

  List<Partnership> of(Target.OfBoundary target, Partnership begin, Predicate<Partnership> passes) {
    Condition condition = target.sentence().condition();
    Boundary boundary = target.boundary();
    List<Partnership> all = new ArrayList<>();
    for (int steps = -1; steps <= 1; steps++) {
      for (Condition wanted : wanted(condition, boundary.site(), steps)) {
        Partnership made = mending.towards(wanted, begin);
        all.add(made);
        all.add(closed(made, condition));
      }
    }
    if (boundary.isShare()) {
      Shares shares = new Shares((Quantity) boundary.site().of(), indicator);
      List.copyOf(all).forEach(one -> all.addAll(shares.of(one, passes)));
    }
    return all;
  }

  /** What holds, or fails to hold, with exactly what lies some steps beside the threshold. */
  private static List<Condition> wanted(Condition condition, Site site, int steps) {
    Operator by = site.of() instanceof Quantity ? Operator.AT_LEAST : Operator.EQUAL;
    Condition exactly = site.with(condition, by, steps);
    List<Condition> wanted = new ArrayList<>(List.of(exactly));
    wanted.addAll(Refutations.of(exactly));
    return wanted;
  }

  /** With all of what a condition asks for told: there is no more than is listed. */
  static Partnership closed(Partnership partnership, Condition condition) {
    Partnership closed = partnership;
    for (SectionType type : Sections.of(condition)) {
      closed = Edits.close(closed, type);
    }
    return closed;
  }
}
